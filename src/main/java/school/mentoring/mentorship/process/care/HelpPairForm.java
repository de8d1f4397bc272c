package school.mentoring.mentorship.process.care;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.care.PairCares;

/** What was done for the pair. */
@Component
class HelpPairForm implements TaskForm {

  private final PairCares cares;
  private final CareTask about;

  HelpPairForm(PairCares cares, CareTask about) {
    this.cares = cares;
    this.about = about;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return about.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    cares.helped(
        task.organisation(),
        CareVariables.care(task),
        answers.text("note").orElse(""),
        task.user().orElse(""));
    return Map.of();
  }
}
