package school.mentoring.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A school year, by the calendar year it starts in: 2026 means 2026/27. September starts it; August
 * belongs to the preparation of the coming one.
 *
 * @param start from 2015 to 2100
 */
@Embeddable
public record SchoolYear(@Column(name = "school_year") int start)
    implements Comparable<SchoolYear> {

  private static final int FIRST = 2015;
  private static final int LAST = 2100;

  public SchoolYear {
    if (start < FIRST || start > LAST) {
      throw new Refusal(
          "Учебный год не может начинаться в %d году: укажите год начала от %d до %d, например 2026."
              .formatted(start, FIRST, LAST));
    }
  }

  /** The school year that a day belongs to. */
  public static SchoolYear containing(LocalDate day) {
    return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
  }

  /** The school year that starts in a calendar year. */
  public static SchoolYear of(int start) {
    return new SchoolYear(start);
  }

  /** The school year before another; empty before the first that there can be. */
  public static Optional<SchoolYear> before(SchoolYear year) {
    return year.start == FIRST ? Optional.empty() : Optional.of(new SchoolYear(year.start - 1));
  }

  /** First day of the programme: 1 August, when the preparation begins. */
  public LocalDate firstDay() {
    return LocalDate.of(start, 8, 1);
  }

  /** Last day of the programme: 31 August of the next year. */
  public LocalDate lastDay() {
    return LocalDate.of(start + 1, 8, 31);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(start, other.start);
  }

  /** «2026/27». */
  @Override
  public String toString() {
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }
}
