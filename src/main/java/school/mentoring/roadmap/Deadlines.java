package school.mentoring.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.shared.SchoolYear;

/**
 * When a line opens and by when it is due: the last working day of its window or period. A task
 * inside a block has its own, earlier deadline, capped by its line's.
 */
@Component
public class Deadlines {

  private final WorkingCalendar calendar;
  private final Clock clock;

  Deadlines(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Follow-up and due date of a task.
   *
   * @param window of its line, if it has one; else the whole programme
   * @param period of a recurring line, if this is one of its times
   * @param own working days after now, if the task has a deadline of its own
   */
  public DateRange of(
      SchoolYear year, Optional<Window> window, Optional<DateRange> period, Optional<Period> own) {
    DateRange line =
        period
            .or(() -> window.map(it -> it.over(year)))
            .orElseGet(() -> new DateRange(year.firstDay(), year.lastDay()));
    LocalDate lineDue = calendar.lastWorkingDayOn(line.to());
    LocalDate due =
        own.map(it -> calendar.plusWorkingDays(LocalDate.now(clock), it.getDays()))
            .flatMap(it -> Stream.of(it, lineDue).min(LocalDate::compareTo))
            .orElse(lineDue);
    return new DateRange(line.from().isAfter(due) ? due : line.from(), due);
  }
}
