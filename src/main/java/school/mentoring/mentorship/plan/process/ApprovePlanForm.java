package school.mentoring.mentorship.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.plan.PlanApprovals;

/** The head approves a plan or returns it. */
@Component
class ApprovePlanForm implements TaskForm {

  private final PlanApprovals plans;
  private final PlanTaskText text;

  ApprovePlanForm(PlanApprovals plans, PlanTaskText text) {
    this.plans = plans;
    this.text = text;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return text.of(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean approved =
        plans.decide(
            task.organisation(),
            PlanVariables.plan(task),
            answers.text("decision").map("approve"::equals).orElse(true),
            answers.text("remarks").orElse(""),
            task.user().orElse(null));
    return Map.of(PlanVariables.APPROVED.name(), approved);
  }
}
