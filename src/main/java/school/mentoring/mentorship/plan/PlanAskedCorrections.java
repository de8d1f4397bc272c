package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.PlanCorrections;
import school.mentoring.shared.OrganisationId;

/** Marks the plans in force of a pair. */
@Component
class PlanAskedCorrections implements PlanCorrections {

  private final PlanRepository plans;
  private final Clock clock;

  PlanAskedCorrections(PlanRepository plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int ask(
      OrganisationId organisation, MentorshipId mentorship, String reason, LocalDate until) {
    int marked = 0;
    for (Plan plan : plans.findByOrganisationAndMentorship(organisation, mentorship)) {
      if (plan.askCorrection(reason, until)) {
        plan.touch(clock.instant(), null);
        marked++;
      }
    }
    return marked;
  }
}
