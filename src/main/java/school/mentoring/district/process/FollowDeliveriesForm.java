package school.mentoring.district.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.district.SchoolWaits;
import school.mentoring.district.WaitFigures;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;

/** The coordinator watches what the schools deliver, or goes on without the rest. */
@Component
class FollowDeliveriesForm implements TaskForm {

  private final SchoolWaits waits;

  FollowDeliveriesForm(SchoolWaits waits) {
    this.waits = waits;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    WaitFigures figures = waits.figures(task.organisation(), DistrictVariables.awaiting(task));
    return Map.of(
        "asked", String.valueOf(figures.asked()),
        "delivered", String.valueOf(figures.delivered()),
        "unanswered", String.valueOf(figures.unanswered()),
        "declined", String.valueOf(figures.declined()));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    waits.close(
        task.organisation(),
        DistrictVariables.awaiting(task),
        answers.text("evidenceNote").orElse(null));
    return Map.of();
  }
}
