package school.mentoring.mentorship.process.care;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.care.CareRematch;

/** The order on changes begins, unless the curator has begun it already. */
@Component
class RematchPairForm implements TaskForm {

  private final CareRematch rematch;
  private final CareTask about;

  RematchPairForm(CareRematch rematch, CareTask about) {
    this.rematch = rematch;
    this.about = about;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Map<String, Object> shown = new LinkedHashMap<>(about.shown(task));
    shown.put("standing", rematch.standing(task.organisation(), CareVariables.care(task)));
    return shown;
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    if (answers.text("how").filter("ordered"::equals).isEmpty()) {
      rematch.order(task.organisation(), CareVariables.care(task), task.user().orElse(""));
    }
    return Map.of();
  }
}
