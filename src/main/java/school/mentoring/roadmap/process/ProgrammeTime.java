package school.mentoring.roadmap.process;

import java.time.Clock;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.LineTimes;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;

/** What the windows of models mean in one programme: its school year and its roadmap's period. */
record ProgrammeTime(SchoolYear year, RoadmapPeriod period) {

  static ProgrammeTime of(ExecutionEntity execution, Clock clock) {
    return new ProgrammeTime(
        RoadmapVariables.year(execution, clock), RoadmapVariables.period(execution));
  }

  /** The days of the whole programme. */
  DateRange over() {
    return period.over(year);
  }

  /** The days of a window, from its first start to its last end. */
  DateRange over(String window) {
    return window(window).over(year);
  }

  /** The times that a line comes up. */
  LineTimes times(LineProperties line) {
    return LineTimes.of(window(line.window().orElseThrow()), line.recurs());
  }

  Window window(String text) {
    return Window.parse(text, period);
  }
}
