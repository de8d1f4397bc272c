package school.mentoring.order.acquaintance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** An act of the organisation itself, as orders refer to it. */
@Embeddable
public record OwnAct(
    @Column(name = "act_title") String title,
    @Column(name = "act_number") String number,
    @Column(name = "act_date") LocalDate date) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NUMBER = 50;

  /**
   * The act as typed.
   *
   * @throws Refusal naming the field that is missing or cannot be true
   */
  public static OwnAct of(String title, String number, LocalDate date, LocalDate today) {
    String named = required("Название акта", title, LONGEST_TITLE);
    String numbered = required("Номер акта", number, LONGEST_NUMBER);
    if (date == null) {
      throw new Refusal("Дата акта: поле не заполнено. Укажите дату, которой он утверждён.");
    }
    if (date.isAfter(today)) {
      throw new Refusal(
          "Дата акта: %s ещё не наступило. Разрешите электронное ознакомление, когда акт будет утверждён."
              .formatted(Dates.text(date)));
    }
    return new OwnAct(named, numbered, date);
  }

  private static String required(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      throw new Refusal(
          "%s: поле не заполнено. Без локального акта организации знакомить с приказами электронно нельзя."
              .formatted(field));
    }
    if (text.strip().length() > longest) {
      throw new Refusal("%s: длиннее %d знаков.".formatted(field, longest));
    }
    return text.strip().replaceAll("\\s+", " ");
  }

  /** «Положение об электронном документообороте от 01.09.2026 № 5». */
  public String text() {
    return "%s от %s № %s".formatted(title, Dates.text(date), number);
  }
}
