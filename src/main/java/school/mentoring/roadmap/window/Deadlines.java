package school.mentoring.roadmap.window;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

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
   * Follow-up and due date of a task that comes up now.
   *
   * @param line the days of its line: of its window, or of the time that it comes up for
   * @param own working days after now, if the task has a deadline of its own
   */
  public DateRange of(DateRange line, Optional<Period> own) {
    return of(line, own, LocalDate.now(clock));
  }

  /**
   * Follow-up and due date of a task that came up on another day.
   *
   * @param since the day from which its own deadline counts
   */
  public DateRange of(DateRange line, Optional<Period> own, LocalDate since) {
    LocalDate lineDue = calendar.lastWorkingDayOn(line.to());
    LocalDate due =
        own.map(it -> calendar.plusWorkingDays(since, it.getDays()))
            .flatMap(it -> Stream.of(it, lineDue).min(LocalDate::compareTo))
            .orElse(lineDue);
    return new DateRange(line.from().isAfter(due) ? due : line.from(), due);
  }
}
