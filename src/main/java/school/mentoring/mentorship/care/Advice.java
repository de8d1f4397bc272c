package school.mentoring.mentorship.care;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * What a psychologist lets others know.
 *
 * @param consultAgainOn only where the consultation is to be repeated
 */
@Embeddable
record Advice(
    @Enumerated(EnumType.STRING) Recommendation recommendation,
    LocalDate recommendedOn,
    LocalDate consultAgainOn) {

  /**
   * As said.
   *
   * @throws Refusal if a repeated consultation has no day to come
   */
  static Advice of(Recommendation said, LocalDate again, LocalDate today) {
    boolean comesAgain = said == Recommendation.CONSULT_AGAIN;
    if (comesAgain && (again == null || !again.isAfter(today))) {
      throw new Refusal(
          "Поле «Повторная консультация до»: укажите день позже сегодняшнего (%s)."
              .formatted(Dates.text(today)));
    }
    return new Advice(said, today, comesAgain ? again : null);
  }

  /** «рекомендовано продолжать», «повторная консультация до 12.03.2027». */
  String told() {
    return recommendation.title()
        + (consultAgainOn == null ? "" : " до " + Dates.text(consultAgainOn));
  }
}
