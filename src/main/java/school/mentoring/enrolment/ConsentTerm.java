package school.mentoring.enrolment;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;

/** How long a paper with a consent may be in force, from its signature to its last day. */
public final class ConsentTerm {

  private static final int LONGEST = 100;

  private ConsentTerm() {}

  /**
   * Looks at both days of a paper.
   *
   * @throws Refusal if one is missing, or they do not fit each other
   */
  static void check(LocalDate signedOn, LocalDate validUntil) {
    if (signedOn == null || validUntil == null) {
      throw new Refusal("Согласие: укажите дату подписи и последний день действия.");
    }
    if (validUntil.isBefore(signedOn)) {
      throw new Refusal(
          "Согласие: последний день действия раньше даты подписи, проверьте обе даты.");
    }
    if (endless(signedOn, validUntil)) {
      throw new Refusal(
          "Согласие: от даты подписи до последнего дня действия больше %d лет, проверьте год."
              .formatted(LONGEST));
    }
  }

  /** Whether a term is longer than any paper means. */
  public static boolean endless(LocalDate signedOn, LocalDate validUntil) {
    return validUntil.getYear() - signedOn.getYear() > LONGEST;
  }
}
