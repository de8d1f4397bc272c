package school.mentoring.enrolment.questionnaire;

import java.time.LocalDate;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Participant;

/**
 * Whether a questionnaire may be asked of, or about, a participant. A minor's own one and any third
 * party's opens once consents suffice; it closes again at once when they do no more.
 */
final class InvitationGate {

  private InvitationGate() {}

  static boolean open(QuestionnaireKind kind, Participant person, LocalDate today) {
    if (person.hasLeft()) {
      return false;
    }
    if (kind.thirdParty() || person.minor(today)) {
      return person.admitted(today);
    }
    return person.admitted(today) || !tookBack(person);
  }

  /** An adult may answer before the paper is signed, but not after it was taken back. */
  private static boolean tookBack(Participant person) {
    return person.consents().stream()
        .anyMatch(it -> it.purpose() == Purpose.PROCESSING && it.withdrawal().isPresent());
  }
}
