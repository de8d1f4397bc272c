package school.mentoring.mentorship.plan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.PlaceFreed;
import school.mentoring.roadmap.ProgrammeEnded;

/** Plans that wait for the head when nobody will decide on them any more. */
@Component
class OvertakenPlans {

  private final PlanRepository plans;
  private final PlanApprovalProcess process;

  OvertakenPlans(PlanRepository plans, PlanApprovalProcess process) {
    this.plans = plans;
    this.process = process;
  }

  /** With the programme ends the wait for its head; what was sent is a draft again. */
  @EventListener
  @Transactional
  public void ended(ProgrammeEnded event) {
    plans.waiting(event.programme()).forEach(this::nobodyDecides);
  }

  /** Plans of pairs that have ended wait for nobody any more. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void freed(PlaceFreed event) {
    plans.waitingOfEnded(event.organisation()).forEach(this::nobodyDecides);
  }

  private void nobodyDecides(Plan plan) {
    plan.overtaken();
    process.gone(plan);
  }
}
