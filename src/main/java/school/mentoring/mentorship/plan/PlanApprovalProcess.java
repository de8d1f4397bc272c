package school.mentoring.mentorship.plan;

import java.util.Optional;

/** The tasks by which a plan reaches the head of the school and comes back. */
public interface PlanApprovalProcess {

  /**
   * A plan was sent for approval: the head gets a task, unless it is there already.
   *
   * @param mentor login of who reworks a returned plan; empty for the curator
   * @param caption whose plan it is, for the lists of tasks
   */
  void sent(Plan plan, Optional<String> mentor, String caption);

  /** The head has decided on a page: the task is done. */
  void decided(Plan plan, boolean approved);

  /** Nobody needs to decide any more. */
  void gone(Plan plan);
}
