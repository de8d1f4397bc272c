package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PlanFigures;
import school.mentoring.mentorship.PlanSummary;
import school.mentoring.mentorship.PlannedWork;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the work of the pairs and the reports ask of plans. */
@Component
class WrittenPairPlans implements PairPlans {

  private final PlanRepository plans;
  private final PlanFiguresQuery figures;
  private final PlanPeople people;
  private final PlanPrefill prefill;
  private final PlanKinds kinds;
  private final Programmes programmes;
  private final Clock clock;

  WrittenPairPlans(
      PlanRepository plans,
      PlanFiguresQuery figures,
      PlanPeople people,
      PlanPrefill prefill,
      PlanKinds kinds,
      Programmes programmes,
      Clock clock) {
    this.plans = plans;
    this.figures = figures;
    this.people = people;
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
    List<Mentorship> fresh = pairs.stream().filter(it -> !planned.contains(it.id())).toList();
    if (!fresh.isEmpty()) {
      begin(fresh.get(0).organisation(), fresh, goal, by);
    }
  }

  /** All of a set belong to one programme; what is common to them is read once. */
  private void begin(
      OrganisationId organisation, List<Mentorship> fresh, String goal, Optional<String> by) {
    Programme programme = programmes.get(fresh.get(0).programme(), organisation);
    Map<MentorshipId, PlanPeople.Two> known = people.of(organisation, fresh);
    Map<String, PlanKind> usual =
        fresh.stream()
            .map(Mentorship::form)
            .distinct()
            .collect(Collectors.toMap(it -> it, it -> kinds.usual(programme, it)));
    for (Mentorship pair : fresh) {
      PlanText text =
          prefill.text(pair, known.get(pair.id()), prefill.frame(pair, programme)).with(goal);
      Plan plan =
          new Plan(PlannedPair.of(pair), usual.get(pair.form()), text, LocalDate.now(clock));
      plan.touch(clock.instant(), by.orElse(null));
      plans.save(plan);
    }
    plans.flush();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlanSummary> of(OrganisationId organisation, MentorshipId mentorship) {
    return plans.lines(organisation, mentorship, LocalDate.now(clock)).stream()
        .map(WrittenPairPlans::summary)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> activities(OrganisationId organisation, MentorshipId mentorship) {
    return plans.findByOrganisationAndMentorship(organisation, mentorship).stream()
        .flatMap(it -> it.current().text().activities().stream())
        .filter(it -> !it.cancelled())
        .map(it -> it.action().isEmpty() ? it.direction() : it.action())
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

  @Override
  @Transactional(readOnly = true)
  public List<PlannedWork> works(
      OrganisationId organisation, ProgrammeId programme, LocalDate day) {
    return figures.works(organisation, programme, day);
  }
}
