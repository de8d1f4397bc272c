package school.mentoring.mentorship.history;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.Participation.End;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.SchoolYear;

/**
 * A pair as one row of the database tells it to one of the two.
 *
 * @param partnerName null if the partner was erased
 * @param finalResult what the last meeting came to; null if there was none
 * @param decision whether the pair goes on next year; null while nobody decided
 * @param decidedResult what the curator wrote of the result with the decision; may be null
 */
record PairHistory(
    UUID id,
    UUID person,
    int year,
    UUID partner,
    PersonName partnerName,
    ParticipantKind partnerKind,
    String partnerGroup,
    String partnerPlace,
    String form,
    LocalDate began,
    LocalDate ended,
    MentorshipState state,
    String finalResult,
    Decision decision,
    String decidedResult) {

  Participation participation() {
    return new Participation(
        id,
        person,
        SchoolYear.of(year),
        partner,
        partnerName == null ? NamedPair.GONE : partnerName.full(),
        partnerKind,
        text(partnerGroup),
        text(partnerPlace),
        form,
        began,
        ended,
        end(),
        text(decidedResult).isBlank() ? text(finalResult) : decidedResult);
  }

  private End end() {
    return switch (state) {
      case ACTIVE -> decision == Decision.GO_ON ? End.GOING_ON_NEXT : End.GOING_ON;
      case FINISHED -> decision == Decision.GO_ON ? End.CONTINUES : End.COMPLETED;
      case TRIAL_FAILED, ENDED_EARLY -> End.NOT_COMPLETED;
    };
  }

  private static String text(String told) {
    return told == null ? "" : told;
  }
}
