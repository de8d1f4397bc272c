package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.course.AgreedDates;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.Deadlines;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.ProgrammeId;

/**
 * When what comes up now opens and is due: in the period that its loop is at, on the days that were
 * agreed with those who set them, or in its line's window; without a line, in the programme.
 */
@Component
class LineDates {

  private final ObjectProvider<Deadlines> deadlines;
  private final ObjectProvider<AgreedDates> agreed;
  private final Clock clock;

  LineDates(ObjectProvider<Deadlines> deadlines, ObjectProvider<AgreedDates> agreed, Clock clock) {
    this.deadlines = deadlines;
    this.agreed = agreed;
    this.clock = clock;
  }

  /**
   * Follow-up and due date.
   *
   * @param own working days after now, if the task has a deadline of its own
   */
  DateRange of(ExecutionEntity execution, Optional<CarriedLine> line, Optional<Period> own) {
    return of(ProgrammeTime.of(execution, clock), execution, line, own, LocalDate.now(clock));
  }

  /**
   * As a version of the roadmap says it of what came up on another day.
   *
   * @param time what windows mean in that version
   * @param since the day from which a deadline of its own counts
   */
  DateRange of(
      ProgrammeTime time,
      ExecutionEntity execution,
      Optional<CarriedLine> line,
      Optional<Period> own,
      LocalDate since) {
    DateRange days =
        line.flatMap(
                it -> it.window().map(window -> days(execution, it, time.window(window), time)))
            .orElseGet(time::over);
    return deadlines.getObject().of(days, own, since);
  }

  private DateRange days(
      ExecutionEntity execution, CarriedLine line, Window window, ProgrammeTime time) {
    return line.loop()
        .or(() -> window.isExternal() ? agreed(execution, line) : Optional.empty())
        .orElseGet(() -> window.over(time.year()));
  }

  private Optional<DateRange> agreed(ExecutionEntity execution, CarriedLine line) {
    return agreed.getObject().of(ProgrammeId.of(execution.getProcessBusinessKey()), line.lines());
  }
}
