package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairView;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * How plans are approved. What is decided on a page ends the task, and what is decided in the task
 * is decided once.
 */
@Service
public class PlanApprovals {

  private final PlanRepository plans;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final PlanKeeperPolicy keepers;
  private final PlanApprovalProcess process;
  private final AccessLog log;
  private final Clock clock;

  PlanApprovals(
      PlanRepository plans,
      Mentorships pairs,
      Programmes programmes,
      PlanKeeperPolicy keepers,
      PlanApprovalProcess process,
      AccessLog log,
      Clock clock) {
    this.plans = plans;
    this.pairs = pairs;
    this.programmes = programmes;
    this.keepers = keepers;
    this.process = process;
    this.log = log;
    this.clock = clock;
  }

  /** Whoever keeps a plan sends it to the head. */
  @Transactional
  public void send(CurrentMember by, PlanId id) {
    Plan plan = get(by.organisation(), id);
    keepers.mustKeep(by, plan.mentorship());
    send(plan, by.login());
  }

  private void send(Plan plan, String by) {
    Mentorship pair = pairs.get(plan.organisation(), plan.mentorship());
    if (!pair.isActive()) {
      throw Refusal.conflict(
          "Пара %s: её планы больше не утверждают.".formatted(pair.state().title()));
    }
    mustRun(plan);
    plan.send(today());
    plan.touch(clock.instant(), by);
    plans.flush();
    PairView view = pairs.view(plan.organisation(), plan.mentorship());
    process.sent(
        plan,
        Optional.of(pairs.mentorLogin(plan.organisation(), plan.mentorship()))
            .filter(it -> !it.isEmpty()),
        view.names());
  }

  /** Tasks of a programme that is paused or over do not move. */
  private void mustRun(Plan plan) {
    Programme programme = programmes.get(plan.programme(), plan.organisation());
    if (programme.state() != Programme.State.RUNNING) {
      throw Refusal.conflict(
          "Программа %s: планы в ней не отправляют и не утверждают."
              .formatted(programme.state().title()));
    }
  }

  /** Takes a plan back from the head. */
  @Transactional
  public void withdraw(CurrentMember by, PlanId id) {
    Plan plan = get(by.organisation(), id);
    keepers.mustKeep(by, plan.mentorship());
    plan.withdraw();
    plan.touch(clock.instant(), by.login());
    process.gone(plan);
  }

  /** Drops a correction that is not needed; the version in force stays. */
  @Transactional
  public void dropCorrection(CurrentMember by, PlanId id) {
    Plan plan = get(by.organisation(), id);
    keepers.mustKeep(by, plan.mentorship());
    plan.dropCorrection();
    plan.touch(clock.instant(), by.login());
    process.gone(plan);
  }

  /** The head approves a plan on a page, as it was read there. */
  @Transactional
  public void approve(CurrentMember by, SeenPlan seen) {
    keepers.mustApprove(by);
    Plan plan = get(by.organisation(), seen.id());
    seen.mustStillBe(plan);
    mustRun(plan);
    plan.approve(today(), by.login());
    told(by, plan);
    process.decided(plan, true);
  }

  /**
   * The head approves several plans at once, all or none.
   *
   * @return how many
   */
  @Transactional
  public int approve(CurrentMember by, Collection<SeenPlan> chosen) {
    keepers.mustApprove(by);
    if (chosen.isEmpty()) {
      throw new Refusal("Ни один план не отмечен: поставьте галочки у тех, что утверждаете.");
    }
    chosen.forEach(it -> approve(by, it));
    return chosen.size();
  }

  /** The head returns a plan on a page. */
  @Transactional
  public void sendBack(CurrentMember by, PlanId id, String remarks) {
    keepers.mustApprove(by);
    Plan plan = get(by.organisation(), id);
    mustRun(plan);
    plan.sendBack(remarks);
    told(by, plan);
    process.decided(plan, false);
  }

  private void told(CurrentMember by, Plan plan) {
    plan.touch(clock.instant(), by.login());
    plans.flush();
    Mentorship pair = pairs.get(plan.organisation(), plan.mentorship());
    log.note(by, pair.mentor().id(), AccessAct.CHANGED, "утверждение плана пары");
    log.note(by, pair.mentee().id(), AccessAct.CHANGED, "утверждение плана пары");
  }

  /** The head decided in the task; decided on a page meanwhile, it stays so. */
  @Transactional
  public boolean decide(
      OrganisationId organisation, PlanId id, boolean approve, String remarks, String by) {
    Plan plan = get(organisation, id);
    if (plan.newest().state() == PlanState.ON_APPROVAL) {
      if (approve) {
        plan.approve(today(), by);
      } else {
        plan.sendBack(remarks);
      }
      plan.touch(clock.instant(), by);
    }
    return plan.newest().state() == PlanState.APPROVED;
  }

  /** Whoever reworked a returned plan sends it again, in the task. */
  @Transactional
  public void resend(OrganisationId organisation, PlanId id, String by) {
    Plan plan = get(organisation, id);
    plan.send(today());
    plan.touch(clock.instant(), by);
  }

  /** The plan that a task is about. */
  @Transactional(readOnly = true)
  public Plan of(OrganisationId organisation, PlanId id) {
    Plan plan = get(organisation, id);
    plan.newest().text();
    return plan;
  }

  private Plan get(OrganisationId organisation, PlanId id) {
    return plans
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(() -> Refusal.notFound("План не найден: обновите страницу."));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
