package school.mentoring.roadmap.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import school.mentoring.shared.SchoolYear;

/**
 * When a line of a roadmap is to be done, relative to the school year Y: the property {@code
 * window} of a BPMN element, from {@code Y-01} to {@code Y+2-12}.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>{@code Y-08}, {@code Y-09-15}</td><td>a month; one day</td></tr>
 *   <tr><td>{@code Y-08/Y-09}</td><td>from one month or day to another</td></tr>
 *   <tr><td>{@code /Y-12-01}</td><td>until a date, from the programme's first day</td></tr>
 *   <tr><td>{@code Y-12;Y+1-05}</td><td>several times, in order of time</td></tr>
 *   <tr><td>{@code programme}</td><td>the roadmap's whole period</td></tr>
 *   <tr><td>{@code external}</td><td>a date others set: until known, the whole period</td></tr>
 * </table>
 */
public final class Window {

  private static final String EXTERNAL = "external";
  private static final String ALLOWED =
      "Допустимо: Y-08; Y-08/Y-09; /Y-12-01; Y-12;Y+1-05; programme; external."
          + " Годы — Y, Y+1, Y+2, месяцы — 01–12, к месяцу можно добавить день: Y-09-15";

  private final String text;
  private final List<WindowSpan> spans;

  private Window(String text, RoadmapPeriod period) {
    this.text = text;
    this.spans = spans(text, period.span());
    for (int next = 1; next < spans.size(); next++) {
      requireInOrder(spans.get(next - 1), spans.get(next));
    }
  }

  /**
   * Reads a window as it stands in the model of a roadmap that lasts one year.
   *
   * @throws IllegalArgumentException naming the text, what is wrong and what is allowed, in Russian
   */
  public static Window parse(String text) {
    return parse(text, RoadmapPeriod.OF_ONE_YEAR);
  }

  /**
   * Reads a window as it stands in the model of a roadmap.
   *
   * @throws IllegalArgumentException naming the text, what is wrong and what is allowed, in Russian
   */
  public static Window parse(String text, RoadmapPeriod period) {
    String given = Objects.requireNonNullElse(text, "");
    try {
      return new Window(given, period);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Окно «%s»: %s. %s".formatted(given, e.getMessage(), ALLOWED), e);
    }
  }

  /** Whether somebody else's plan, schedule or order sets the date, which is not known here. */
  public boolean isExternal() {
    return text.equals(EXTERNAL);
  }

  /** Every stretch of the window, in order of time; at least one. */
  public List<DateRange> ranges(SchoolYear year) {
    return spans.stream().map(span -> span.in(year)).toList();
  }

  /** From the window's first start to its last end. */
  public DateRange over(SchoolYear year) {
    List<DateRange> ranges = ranges(year);
    return new DateRange(ranges.get(0).from(), ranges.get(ranges.size() - 1).to());
  }

  /**
   * The times a recurring line comes up, in order of time; finitely many, at least one.
   *
   * @param recurs a month, a quarter, half a year and a year are those of the calendar, cut by the
   *     window's ends; any other period is counted from the start of each stretch
   * @throws IllegalArgumentException if the period is zero or negative; the message is Russian
   */
  public List<DateRange> periods(SchoolYear year, Period recurs) {
    Recurrence recurrence = new Recurrence(recurs);
    return ranges(year).stream().flatMap(range -> recurrence.split(range).stream()).toList();
  }

  /**
   * The last working day on which the line can be done in time. It lies before the window where the
   * window has no working day at all, such as the first week of January.
   */
  public LocalDate due(SchoolYear year, WorkingCalendar calendar) {
    return calendar.lastWorkingDayOn(over(year).to());
  }

  private static void requireInOrder(WindowSpan earlier, WindowSpan later) {
    if (!earlier.to().isBefore(later.from())) {
      throw new IllegalArgumentException("сроки накладываются или идут не по порядку");
    }
  }

  private static List<WindowSpan> spans(String text, WindowSpan programme) {
    return switch (text) {
      case "programme", EXTERNAL -> List.of(programme);
      default ->
          Arrays.stream(text.split(";", -1))
              .map(it -> WindowSpan.parse(it, programme.from()))
              .toList();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Window window && text.equals(window.text) && spans.equals(window.spans);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The window as it stands in the model. */
  @Override
  public String toString() {
    return text;
  }
}
