package school.mentoring.mentorship.plan.process;

import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.mentorship.plan.PlanId;

/** The variables of {@code approvePlan}, typed once. */
final class PlanVariables {

  static final ProcessVariable<String> PLAN = ProcessVariable.text("planId");

  /** Login of who reworks a returned plan; null where the curator does. */
  static final ProcessVariable<String> MENTOR = ProcessVariable.text("mentor");

  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");
  static final ProcessVariable<Boolean> APPROVED = ProcessVariable.flag("planApproved");

  private PlanVariables() {}

  static PlanId plan(OpenTask task) {
    return PlanId.of(task.get(PLAN));
  }
}
