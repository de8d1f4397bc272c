package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.AgreedDates;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Deadlines;
import school.mentoring.roadmap.Window;
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
    ProgrammeTime time = ProgrammeTime.of(execution, clock);
    DateRange days =
        line.flatMap(
                it -> it.window().map(window -> days(execution, it, time.window(window), time)))
            .orElseGet(time::over);
    return deadlines.getObject().of(days, own);
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
