package school.mentoring.roadmap.window;

import java.time.LocalDate;
import school.mentoring.shared.russian.Dates;

/**
 * The days from one date to another, both included.
 *
 * @throws IllegalArgumentException if the range ends before it starts; the message is Russian
 */
public record DateRange(LocalDate from, LocalDate to) {

  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Срок кончается %s, раньше, чем начинается %s: поменяйте даты местами"
              .formatted(Dates.text(to), Dates.text(from)));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
