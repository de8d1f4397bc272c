package school.mentoring.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The days from one date to another, both included.
 *
 * @throws IllegalArgumentException if the range ends before it starts; the message is Russian
 */
public record DateRange(LocalDate from, LocalDate to) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Срок кончается %s, раньше, чем начинается %s: поменяйте даты местами"
              .formatted(text(to), text(from)));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** A day as people write it: 27.05.2026. */
  static String text(LocalDate day) {
    return DAY.format(day);
  }
}
