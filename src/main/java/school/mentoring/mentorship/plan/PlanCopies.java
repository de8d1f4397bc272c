package school.mentoring.mentorship.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.shared.Refusal;

/** Takes over from one plan into another what is alike. */
@Service
public class PlanCopies {

  private final PlanRepository plans;
  private final Plans written;
  private final Mentorships pairs;
  private final PlanKeeperPolicy keepers;

  PlanCopies(PlanRepository plans, Plans written, Mentorships pairs, PlanKeeperPolicy keepers) {
    this.plans = plans;
    this.written = written;
    this.pairs = pairs;
    this.keepers = keepers;
  }

  /**
   * Takes goal, tasks and activities of another plan into the draft; the days move with the term.
   *
   * @param from a plan of another pair that the person may see
   */
  @Transactional
  public void copy(CurrentMember by, MentorshipId pair, PlanId id, PlanId from) {
    keepers.mustKeep(by, pair);
    Plan source =
        plans
            .findByIdAndOrganisation(from, by.organisation())
            .orElseThrow(() -> Refusal.notFound("План, который копируют, не найден."));
    keepers.mustSee(by, source.mentorship());
    written.noted(
        by, pairs.get(by.organisation(), source.mentorship()), AccessAct.SAW, Plans.PLACE);
    PlanText known = source.current().text();
    written.change(
        by, pair, id, it -> it.write(copied(it.newest().text(), known), written.frame(by, pair)));
  }

  private static PlanText copied(PlanText into, PlanText from) {
    List<Activity> lines = new ArrayList<>(into.activities());
    from.activities().forEach(it -> lines.add(MovedDays.of(it, from, into)));
    return into.with(
        into.goal().isEmpty() ? from.goal() : into.goal(),
        into.tasks().isEmpty() ? from.tasks() : into.tasks(),
        lines);
  }
}
