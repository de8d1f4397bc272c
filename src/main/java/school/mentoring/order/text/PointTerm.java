package school.mentoring.order.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.MonthName;

/**
 * The term of a point: a day, or some days after the registration.
 *
 * @param day null where days are counted
 * @param days how many; 0 where a day is named
 * @param working whether working days are counted
 */
public record PointTerm(LocalDate day, int days, boolean working) {

  private static final Pattern DAY =
      Pattern.compile("(?:до |по )?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: ?г\\.?| года)?");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(?:до |по )?(\\d{1,2}) (\\p{L}+) (\\d{4})(?: ?г\\.?| года)?");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3}) (рабоч|календарн)\\p{L}+ (?:день|дня|дней)(?: .*)?");

  /**
   * Reads what stands after «Срок:». Words without figures («постоянно», «в течение года») name no
   * term.
   *
   * @param point its number, for the message
   * @throws Refusal if there are figures that are no day and no number of days
   */
  static Optional<PointTerm> read(String text, String point) {
    Optional<PointTerm> term = named(text, point).or(() -> counted(text));
    if (term.isEmpty() && text.matches(".*\\d.*")) {
      throw malformed(text, point);
    }
    return term;
  }

  private static Optional<PointTerm> named(String text, String point) {
    Matcher figures = DAY.matcher(text);
    if (figures.matches()) {
      return Optional.of(day(figures, Integer.parseInt(figures.group(2)), text, point));
    }
    Matcher words = DAY_IN_WORDS.matcher(text);
    return words.matches()
        ? Optional.of(day(words, MonthName.genitives().indexOf(words.group(2)) + 1, text, point))
        : Optional.empty();
  }

  private static PointTerm day(Matcher parts, int month, String text, String point) {
    try {
      int year = Integer.parseInt(parts.group(3));
      return new PointTerm(LocalDate.of(year, month, Integer.parseInt(parts.group(1))), 0, false);
    } catch (DateTimeException noSuchDay) {
      throw malformed(text, point);
    }
  }

  private static Optional<PointTerm> counted(String text) {
    Matcher parts = DAYS.matcher(text);
    return parts.matches()
        ? Optional.of(
            new PointTerm(null, Integer.parseInt(parts.group(1)), "рабоч".equals(parts.group(2))))
        : Optional.empty();
  }

  private static Refusal malformed(String text, String point) {
    return new Refusal(
        "Пункт %s: срок «%s» не дата и не число дней. Напишите, например, «Срок: до 15.09.2026.» или «Срок: 10 рабочих дней.»."
            .formatted(point, text));
  }

  /** The last day, for an order that was registered on a day. */
  public LocalDate due(LocalDate registeredOn, WorkingCalendar calendar) {
    if (day != null) {
      return day;
    }
    return working ? calendar.plusWorkingDays(registeredOn, days) : registeredOn.plusDays(days);
  }
}
