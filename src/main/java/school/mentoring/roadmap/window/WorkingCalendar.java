package school.mentoring.roadmap.window;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Which days people work: the five-day week of the country, with its holidays and transfers. */
public interface WorkingCalendar {

  boolean isWorkingDay(LocalDate date);

  /**
   * Whether the year's transfers are not decreed (or not entered) yet, so that some of its days may
   * still change.
   */
  boolean isProvisional(int year);

  /** The date itself if it is a working day, else the nearest working day before it. */
  default LocalDate lastWorkingDayOn(LocalDate onOrBefore) {
    return Stream.iterate(onOrBefore, day -> day.minusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The working day that many working days after the date, the date itself not counted.
   *
   * @param days 0 or more; 0 gives the date itself, working or not
   * @throws IllegalArgumentException if {@code days} is negative; the message is Russian
   */
  default LocalDate plusWorkingDays(LocalDate date, int days) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "Срок в %d рабочих дней: укажите 0 или больше".formatted(days));
    }
    LocalDate day = date;
    for (int left = days; left > 0; left--) {
      day = nextWorkingDay(day);
    }
    return day;
  }

  private LocalDate nextWorkingDay(LocalDate date) {
    return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }
}
