package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Window;
import school.mentoring.roadmap.WorkingCalendar;
import school.mentoring.shared.SchoolYear;

/**
 * The days of a task or block as a version of the roadmap says them, counted from the day it came
 * up. Of two versions the difference matters: a date that somebody agreed on stays where neither
 * version says otherwise.
 */
record LineDates(SchoolYear year, WorkingCalendar calendar) {

  DateRange of(
      ExecutionEntity execution, LineProperties said, Optional<CarriedLine> line, LocalDate since) {
    Optional<DateRange> period =
        said.recurs().isPresent() ? Periods.current(execution) : Optional.empty();
    return of(said, line.flatMap(CarriedLine::window), period, since);
  }

  /** Of the call of a block. */
  DateRange of(ExecutionEntity call, LineProperties said, LocalDate since) {
    return of(said, said.window(), Optional.empty(), since);
  }

  private DateRange of(
      LineProperties said, Optional<Window> window, Optional<DateRange> period, LocalDate since) {
    DateRange line =
        period
            .or(() -> window.map(it -> it.over(year)))
            .orElseGet(() -> new DateRange(year.firstDay(), year.lastDay()));
    LocalDate last = calendar.lastWorkingDayOn(line.to());
    LocalDate due =
        said.due()
            .map(it -> calendar.plusWorkingDays(since, it.getDays()))
            .flatMap(it -> Stream.of(it, last).min(LocalDate::compareTo))
            .orElse(last);
    return new DateRange(line.from().isAfter(due) ? due : line.from(), due);
  }
}
