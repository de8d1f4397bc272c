package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PlanFigures;
import school.mentoring.mentorship.PlanSummary;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the work of the pairs and the reports ask of plans. */
@Component
class WrittenPairPlans implements PairPlans {

  private final PlanRepository plans;
  private final PlanFiguresQuery figures;
  private final PlanPrefill prefill;
  private final PlanKinds kinds;
  private final Programmes programmes;
  private final Clock clock;

  WrittenPairPlans(
      PlanRepository plans,
      PlanFiguresQuery figures,
      PlanPrefill prefill,
      PlanKinds kinds,
      Programmes programmes,
      Clock clock) {
    this.plans = plans;
    this.figures = figures;
    this.prefill = prefill;
    this.kinds = kinds;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void begin(List<Mentorship> pairs, String goal, Optional<String> by) {
    Set<MentorshipId> planned =
        new HashSet<>(plans.planned(pairs.stream().map(Mentorship::id).toList()));
    pairs.stream()
        .filter(it -> !planned.contains(it.id()))
        .forEach(it -> plans.save(first(it, goal, by)));
    plans.flush();
  }

  private Plan first(Mentorship pair, String goal, Optional<String> by) {
    PlanKind kind = kinds.usual(programmes.get(pair.programme(), pair.organisation()), pair.form());
    Plan plan =
        new Plan(PlannedPair.of(pair), kind, prefill.text(pair).with(goal), LocalDate.now(clock));
    plan.touch(clock.instant(), by.orElse(null));
    return plan;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlanSummary> of(OrganisationId organisation, MentorshipId mentorship) {
    return plans.lines(organisation, mentorship, LocalDate.now(clock)).stream()
        .map(WrittenPairPlans::summary)
        .toList();
  }

  private static PlanSummary summary(PlanLine line) {
    return new PlanSummary(
        line.id().id(),
        line.kind().title(),
        line.goal(),
        line.state().title(),
        line.state().mark(),
        line.percent(),
        (int) line.overdue(),
        line.toCorrect() ? line.correction() : "");
  }

  @Override
  @Transactional(readOnly = true)
  public PlanFigures figures(OrganisationId organisation, ProgrammeId programme) {
    return figures.of(organisation, programme, LocalDate.now(clock));
  }
}
