package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PlanFigures;
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
    List<MentorshipId> counted =
        pairs.of(organisation, programme).stream()
            .filter(it -> it.isActive() || it.state() == MentorshipState.FINISHED)
            .map(Mentorship::id)
            .toList();
    List<PlanLine> lines =
        plans.lines(organisation, programme, today).stream()
            .filter(it -> counted.contains(it.mentorship()))
            .toList();
    List<PlanLine> inForce = lines.stream().filter(it -> it.inForce() != null).toList();
    return new PlanFigures(
        counted.size(),
        pairsOf(lines),
        pairsOf(inForce),
        sum(inForce, PlanLine::planned),
        sum(inForce, PlanLine::done),
        sum(inForce, PlanLine::overdue),
        (int) lines.stream().filter(PlanLine::toCorrect).count());
  }

  private static int pairsOf(List<PlanLine> lines) {
    return (int) lines.stream().map(PlanLine::mentorship).distinct().count();
  }

  private static int sum(List<PlanLine> lines, ToLongFunction<PlanLine> figure) {
    return (int) lines.stream().mapToLong(figure).sum();
  }
}
