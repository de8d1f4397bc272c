package school.mentoring.mentorship.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Which plan suits a pair: among employees the personal programme, in a municipal project the
 * trajectory, for a pupil the development plan; an organisation may choose another one for a form.
 * Roadmaps that follow routes offer the route beside it.
 */
@Service
public class PlanKinds {

  private static final String MUNICIPAL = "municipalProject";
  private static final Set<String> WITH_ROUTES =
      Set.of("teacherMentoring", MUNICIPAL, "municipalProjectInSchool", "districtPlan");

  private final PlanDefaultRepository chosen;
  private final MentoringForms forms;

  PlanKinds(PlanDefaultRepository chosen, MentoringForms forms) {
    this.chosen = chosen;
    this.forms = forms;
  }

  /** The plan that a pair of a form gets first. */
  @Transactional(readOnly = true)
  public PlanKind usual(Programme programme, String form) {
    OrganisationId organisation = programme.organisation();
    return chosen
        .findById(new PlanDefault.Key(organisation.id(), form))
        .map(PlanDefault::kind)
        .orElseGet(() -> usual(programme, employees(organisation, form)));
  }

  static PlanKind usual(Programme programme, boolean employees) {
    if (!employees) {
      return PlanKind.DEVELOPMENT_PLAN;
    }
    return programme.roadmap().startsWith(MUNICIPAL)
        ? PlanKind.TRAJECTORY
        : PlanKind.PERSONAL_PROGRAMME;
  }

  /** The plans that suit a pair of a form, the first one first; the others may be chosen too. */
  @Transactional(readOnly = true)
  public List<PlanKind> suiting(Programme programme, String form) {
    Set<PlanKind> suiting = new LinkedHashSet<>();
    suiting.add(usual(programme, form));
    if (WITH_ROUTES.contains(programme.roadmap()) && employees(programme.organisation(), form)) {
      suiting.add(PlanKind.ROUTE);
    }
    suiting.addAll(List.of(PlanKind.values()));
    return List.copyOf(suiting);
  }

  private boolean employees(OrganisationId organisation, String form) {
    return forms.find(organisation, form).map(MentoringForm::betweenEmployees).orElse(false);
  }

  /** What every form gets first, by its name. */
  @Transactional(readOnly = true)
  public Map<String, PlanKind> ofForms(Programme programme) {
    Map<String, PlanKind> all = new LinkedHashMap<>();
    forms.of(programme.organisation()).stream()
        .filter(MentoringForm::offered)
        .forEach(it -> all.put(it.name(), usual(programme, it.name())));
    return all;
  }

  /** From now on pairs of a form get another plan first; those written stay. */
  @Transactional
  public void choose(CurrentMember by, String form, PlanKind kind) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    MentoringForm known =
        forms
            .find(by.organisation(), form)
            .orElseThrow(() -> Refusal.notFound("Форма «%s» не найдена.".formatted(form)));
    chosen.save(new PlanDefault(by.organisation(), known.name(), kind));
  }
}
