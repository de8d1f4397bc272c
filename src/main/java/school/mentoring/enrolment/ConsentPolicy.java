package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;

/**
 * Whose consents suffice, and until when. For somebody under eighteen the representative signs; on
 * the eighteenth birthday the person is asked anew. A mentor who is an employee and mentors an
 * employee needs the consent of the labour law as well.
 */
public final class ConsentPolicy {

  private static final int MAJORITY = 18;

  private ConsentPolicy() {}

  /** The eighteenth birthday. */
  static LocalDate majority(LocalDate birthDate) {
    return birthDate.plusYears(MAJORITY);
  }

  /** Last day on which the consents suffice; empty if they do not suffice at all. */
  static Optional<LocalDate> lastDay(Participant person) {
    Optional<LocalDate> processing = lastDay(person, Purpose.PROCESSING);
    return needsLabourConsent(person)
        ? processing.flatMap(it -> lastDay(person, Purpose.LABOUR).map(that -> earlier(it, that)))
        : processing;
  }

  static boolean needsLabourConsent(Participant person) {
    return person.side() == Side.MENTOR && person.betweenEmployees();
  }

  private static Optional<LocalDate> lastDay(Participant person, Purpose purpose) {
    return person.consents().stream()
        .filter(it -> it.purpose() == purpose)
        .flatMap(it -> lastDay(it, person.birthDate()).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> lastDay(Consent consent, Optional<LocalDate> birthDate) {
    if (consent.withdrawal().isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> majority = birthDate.map(ConsentPolicy::majority);
    if (consent.signer() == Signer.REPRESENTATIVE) {
      return majority.map(it -> earlier(consent.validUntil(), it.minusDays(1)));
    }
    return majority.filter(consent.signedOn()::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of(consent.validUntil());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
