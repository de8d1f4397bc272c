package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import school.mentoring.roadmap.window.DateRange;

/** The days of a line as the engine's tasks bear them: a task may be done until midnight. */
final class TaskDays {

  private TaskDays() {}

  static Date opening(DateRange days, Clock clock) {
    return at(days.from(), LocalTime.MIN, clock);
  }

  static Date closing(DateRange days, Clock clock) {
    return at(days.to(), LocalTime.of(23, 59, 59), clock);
  }

  private static Date at(LocalDate day, LocalTime time, Clock clock) {
    return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
  }
}
