package school.mentoring.enrolment.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.consent.ConsentFilter;
import school.mentoring.enrolment.consent.ConsentFilter.State;
import school.mentoring.enrolment.consent.ConsentLists;
import school.mentoring.enrolment.consent.ConsentPapers;
import school.mentoring.enrolment.consent.Withdrawal;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.Organisations;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;

/** Who lacks which paper, whose ends soon, who turns eighteen, and what waits to be carried out. */
@Controller
class ConsentListController {

  private final Leaders leaders;
  private final ConsentLists lists;
  private final ConsentPapers papers;
  private final Withdrawals withdrawals;
  private final Enrolment enrolment;
  private final MentoringForms forms;
  private final Organisations organisations;

  ConsentListController(
      Leaders leaders,
      ConsentLists lists,
      ConsentPapers papers,
      Withdrawals withdrawals,
      Enrolment enrolment,
      MentoringForms forms,
      Organisations organisations) {
    this.leaders = leaders;
    this.lists = lists;
    this.papers = papers;
    this.withdrawals = withdrawals;
    this.enrolment = enrolment;
    this.forms = forms;
    this.organisations = organisations;
  }

  @Noted(act = AccessAct.LISTED, place = "согласия", list = "people")
  @GetMapping("/consents")
  String list(ConsentFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
    OrganisationId organisation = leaders.organisation();
    model.addAttribute("section", "participants");
    model.addAttribute("filter", filter);
    model.addAttribute("people", lists.page(organisation, filter, page));
    model.addAttribute("figures", figures(organisation));
    model.addAttribute("forms", forms.of(organisation));
    List<Withdrawal> open = withdrawals.open(organisation);
    model.addAttribute("withdrawals", open);
    model.addAttribute("names", names(organisation, open));
    model.addAttribute("operator", organisations.get(organisation));
    model.addAttribute("until", papers.proposedUntil());
    model.addAttribute("today", leaders.today());
    return "enrolment/consent/list";
  }

  private Map<UUID, String> names(OrganisationId organisation, List<Withdrawal> open) {
    Map<UUID, String> names = new HashMap<>();
    enrolment
        .all(organisation, open.stream().map(Withdrawal::participant).toList())
        .forEach((id, person) -> names.put(id, person.name().full()));
    return names;
  }

  private Map<State, Long> figures(OrganisationId organisation) {
    Map<State, Long> figures = new EnumMap<>(State.class);
    for (State state : State.values()) {
      figures.put(state, lists.count(organisation, state));
    }
    return figures;
  }
}
