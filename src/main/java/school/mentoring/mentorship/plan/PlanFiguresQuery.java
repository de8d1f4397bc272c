package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PlanFigures;
import school.mentoring.mentorship.PlannedWork;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Counts the plans of a programme: pairs that broke up are left out, with their plans. */
@Component
class PlanFiguresQuery {

  private final PlanRepository plans;
  private final Mentorships pairs;

  PlanFiguresQuery(PlanRepository plans, Mentorships pairs) {
    this.plans = plans;
    this.pairs = pairs;
  }

  PlanFigures of(OrganisationId organisation, ProgrammeId programme, LocalDate today) {
    List<PlannedWork> works = works(organisation, programme, today);
    List<MentorshipId> counted = works.stream().map(PlannedWork::pair).toList();
    int toCorrect =
        (int)
            plans.lines(organisation, programme, today).stream()
                .filter(it -> it.toCorrect() && counted.contains(it.mentorship()))
                .count();
    return PlanFigures.of(works, toCorrect);
  }

  List<PlannedWork> works(OrganisationId organisation, ProgrammeId programme, LocalDate day) {
    Map<MentorshipId, List<PlanStanding>> known =
        plans.standings(organisation, programme, day).stream()
            .collect(Collectors.groupingBy(PlanStanding::mentorship));
    return pairs.of(organisation, programme).stream()
        .filter(it -> !it.startsOn().isAfter(day) && together(it, day))
        .map(it -> work(it, known.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static boolean together(Mentorship pair, LocalDate day) {
    return pair.isActive()
        || pair.state() == MentorshipState.FINISHED
        || pair.endedOn().filter(it -> it.isAfter(day)).isPresent();
  }

  private static PlannedWork work(Mentorship pair, List<PlanStanding> plans) {
    return new PlannedWork(
        pair.id(),
        pair.row(),
        !plans.isEmpty(),
        plans.stream().anyMatch(PlanStanding::approved),
        sum(plans, PlanStanding::planned),
        sum(plans, PlanStanding::done),
        sum(plans, PlanStanding::overdue));
  }

  private static int sum(List<PlanStanding> plans, ToLongFunction<PlanStanding> figure) {
    return (int) plans.stream().mapToLong(figure).sum();
  }
}
