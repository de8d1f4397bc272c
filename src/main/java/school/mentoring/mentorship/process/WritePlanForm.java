package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.Accompaniments;

/** The individual plans; their lines are written on the pairs' pages. */
@Component
class WritePlanForm implements TaskForm {

  private final Accompaniments accompaniments;
  private final AccompaniedPairs pairs;

  WritePlanForm(Accompaniments accompaniments, AccompaniedPairs pairs) {
    this.accompaniments = accompaniments;
    this.pairs = pairs;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return pairs.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    String goal = answers.text("evidenceNote").orElse("");
    accompaniments.plan(task.organisation(), pairs.id(task), goal, task.user());
    return Map.of();
  }
}
