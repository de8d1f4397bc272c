package school.mentoring.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, named by the calendar year it starts in: 2026 is 2026/27.
 *
 * @param start from 2015 to 2100
 * @throws IllegalArgumentException outside that range; the message is Russian and says what to do
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

  private static final int EARLIEST = 2015;
  private static final int LATEST = 2100;

  public SchoolYear {
    if (start < EARLIEST || start > LATEST) {
      throw new IllegalArgumentException(
          "Учебный год не может начинаться в %d году: укажите год начала от %d до %d, например 2026"
              .formatted(start, EARLIEST, LATEST));
    }
  }

  /** The school year that starts in the given calendar year. */
  public static SchoolYear of(int start) {
    return new SchoolYear(start);
  }

  /**
   * The school year a date belongs to. It starts on 1 September, but August is spent on preparing
   * it and so belongs to the coming one.
   *
   * @throws IllegalArgumentException if the date is before August 2015 or after July 2101
   */
  public static SchoolYear containing(LocalDate date) {
    boolean prepared = date.getMonthValue() >= Month.AUGUST.getValue();
    return of(prepared ? date.getYear() : date.getYear() - 1);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(start, other.start);
  }

  /** The way people write it: {@code 2026/27}. */
  @Override
  public String toString() {
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }
}
