package school.mentoring.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.SchoolYear;

/** What a municipal project is to reach, and by when. */
public interface ProjectTargets {

  /**
   * A figure beside the target that holds on the day it was measured.
   *
   * @param figure empty if nobody measured it: the target is told all the same
   */
  ProjectFigure judged(
      ProjectIndicator indicator, Optional<Double> figure, LocalDate measuredOn, SchoolYear year);
}
