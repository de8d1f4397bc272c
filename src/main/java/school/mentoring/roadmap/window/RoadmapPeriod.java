package school.mentoring.roadmap.window;

import java.util.Objects;
import school.mentoring.shared.SchoolYear;

/**
 * How long a roadmap lasts, relative to the school year Y: the property {@code period} of its
 * process, for example {@code Y-08/Y+2-05} for two school years. Windows {@code programme} and
 * {@code external}, and those without a beginning, mean this period.
 */
public record RoadmapPeriod(WindowSpan span) {

  /** From August, when the year is prepared, to the next August, when it is reported. */
  public static final RoadmapPeriod OF_ONE_YEAR = parse("Y-08/Y+1-08");

  private static final String ALLOWED =
      "Допустимо: Y-08/Y+1-08 или Y-08/Y+2-05 — от месяца до месяца, годы Y, Y+1, Y+2";

  /**
   * Reads a period as it stands in the model.
   *
   * @throws IllegalArgumentException naming the text, what is wrong and what is allowed, in Russian
   */
  public static RoadmapPeriod parse(String text) {
    String given = Objects.requireNonNullElse(text, "");
    try {
      if (given.indexOf('/') < 1) {
        throw new IllegalArgumentException("нет начала или конца");
      }
      return new RoadmapPeriod(WindowSpan.parse(given, null));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Период «%s»: %s. %s".formatted(given, e.getMessage(), ALLOWED), e);
    }
  }

  /** The period of a programme that begins in a school year. */
  public DateRange over(SchoolYear year) {
    return span.in(year);
  }
}
