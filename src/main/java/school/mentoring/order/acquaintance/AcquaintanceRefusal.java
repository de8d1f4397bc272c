package school.mentoring.order.acquaintance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import school.mentoring.shared.Refusal;

/**
 * Somebody would not sign for having read an order; two witnesses saw it.
 *
 * @param day of refusing
 * @param reason as given; null where none was
 * @param witnesses name and post, a line each
 */
public record AcquaintanceRefusal(LocalDate day, String reason, String witnesses) {

  private static final int LONGEST = 300;

  /**
   * The refusal as the clerk enters it.
   *
   * @throws Refusal without two different witnesses
   */
  public static AcquaintanceRefusal of(
      LocalDate day, String reason, String firstWitness, String secondWitness) {
    String first = witness("Первый свидетель", firstWitness);
    String second = witness("Второй свидетель", secondWitness);
    if (first.toLowerCase(Locale.ROOT).equals(second.toLowerCase(Locale.ROOT))) {
      throw new Refusal(
          "Второй свидетель: «%s» уже указан первым. Нужны два разных человека.".formatted(second));
    }
    String given = reason == null || reason.isBlank() ? null : reason.strip();
    return new AcquaintanceRefusal(
        Objects.requireNonNull(day, "day"), given, first + "\n" + second);
  }

  private static String witness(String field, String text) {
    if (text == null || text.isBlank()) {
      throw new Refusal(
          "%s: поле не заполнено. Отказ записывают при двух свидетелях: укажите фамилию, имя, отчество и должность."
              .formatted(field));
    }
    if (text.strip().length() > LONGEST) {
      throw new Refusal("%s: длиннее %d знаков.".formatted(field, LONGEST));
    }
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Refuses a person who is to be a witness of himself. */
  public void mustNotBeSeenBy(String name) {
    if (witnesses
        .lines()
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))) {
      throw new Refusal(
          "Свидетель: «%s» — это тот, кто отказался. Укажите другого человека.".formatted(name));
    }
  }
}
