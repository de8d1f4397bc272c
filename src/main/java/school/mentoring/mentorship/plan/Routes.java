package school.mentoring.mentorship.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** How far the routes of a programme's pairs have come, step by step. */
@Service
public class Routes {

  private final PlanRepository plans;
  private final Mentorships pairs;
  private final MentoringForms forms;

  Routes(PlanRepository plans, Mentorships pairs, MentoringForms forms) {
    this.plans = plans;
    this.pairs = pairs;
    this.forms = forms;
  }

  /**
   * How many pairs have filled a step.
   *
   * @param pairs of employees at work
   * @param missing pairs whose route lacks it
   */
  public record Step(int number, int filled, int pairs, List<MentorshipId> missing) {

    /** «у 5 из 8 пар заполнен шаг 3». */
    public String text() {
      return "у %d из %d пар заполнен шаг %d".formatted(filled, pairs, number);
    }
  }

  /** A step, from 1 to 7, of all routes. */
  @Transactional(readOnly = true)
  public Step step(OrganisationId organisation, ProgrammeId programme, int number) {
    Set<String> employees =
        forms.of(organisation).stream()
            .filter(MentoringForm::betweenEmployees)
            .map(MentoringForm::name)
            .collect(Collectors.toSet());
    List<MentorshipId> working =
        pairs.of(organisation, programme).stream()
            .filter(it -> it.isActive() && employees.contains(it.form()))
            .map(Mentorship::id)
            .toList();
    Map<MentorshipId, RouteLine> routes =
        plans.routes(organisation, programme).stream()
            .collect(Collectors.toMap(RouteLine::mentorship, Function.identity()));
    List<MentorshipId> missing =
        working.stream()
            .filter(it -> !routes.containsKey(it) || !routes.get(it).filled(number))
            .toList();
    return new Step(number, working.size() - missing.size(), working.size(), missing);
  }
}
