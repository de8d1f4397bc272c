package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/**
 * A number as somebody states it.
 *
 * @param day that it holds from
 * @param source where it comes from, in words
 * @param link to its paper; may be empty
 */
public record Statement(BigDecimal figure, LocalDate day, String source, String link) {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);
  private static final int LONGEST_SOURCE = 1000;
  private static final int LONGEST_LINK = 2000;

  public Statement {
    source = PlainText.of(source == null ? "" : source).strip();
    link = link == null ? "" : PlainText.of(link).strip();
  }

  /**
   * Goes on if it can be true.
   *
   * @throws Refusal naming field, value and remedy
   */
  void check(LocalDate today) {
    if (figure.signum() < 0 || figure.compareTo(MOST) > 0 || figure.scale() > 2) {
      throw new Refusal(
          "Поле «Число», значение «%s»: укажите число от нуля, не больше двух знаков после запятой."
              .formatted(Figures.text(figure)));
    }
    if (day.isAfter(today)) {
      throw new Refusal(
          "Поле «На дату»: этот день ещё не наступил, укажите сегодняшний или более ранний.");
    }
    if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
      throw new Refusal(
          "Поле «Источник»: напишите, откуда число, до %d знаков.".formatted(LONGEST_SOURCE));
    }
    boolean address = link.isEmpty() || link.matches("(https?://|/)\\S+");
    if (!address || link.length() > LONGEST_LINK) {
      throw new Refusal(
          "Поле «Ссылка», значение «%s»: нужна ссылка, которая начинается с https:// или http://, либо пустое поле."
              .formatted(link.substring(0, Math.min(60, link.length()))));
    }
  }
}
