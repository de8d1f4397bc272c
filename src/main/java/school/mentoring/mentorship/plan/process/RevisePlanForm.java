package school.mentoring.mentorship.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.plan.PlanApprovals;

/** A returned plan was reworked on its page and goes to the head again. */
@Component
class RevisePlanForm implements TaskForm {

  private final PlanApprovals plans;
  private final PlanTaskText text;

  RevisePlanForm(PlanApprovals plans, PlanTaskText text) {
    this.plans = plans;
    this.text = text;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return text.of(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    plans.resend(task.organisation(), PlanVariables.plan(task), task.user().orElse(null));
    return Map.of();
  }
}
