package school.mentoring.enrolment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;
import school.mentoring.enrolment.base.Bases;
import school.mentoring.enrolment.base.SavedViews;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/** What the page of a base shows. */
@Component
class BasePage {

  private final Leaders leaders;
  private final CurrentMembers members;
  private final Bases bases;
  private final ParticipantLists lists;
  private final MentoringForms forms;
  private final ParticipationHistory history;
  private final SavedViews views;
  private final Organisations organisations;

  BasePage(
      Leaders leaders,
      CurrentMembers members,
      Bases bases,
      ParticipantLists lists,
      MentoringForms forms,
      ParticipationHistory history,
      SavedViews views,
      Organisations organisations) {
    this.leaders = leaders;
    this.members = members;
    this.bases = bases;
    this.lists = lists;
    this.forms = forms;
    this.history = history;
    this.views = views;
    this.organisations = organisations;
  }

  /** Fills the page and tells how many people it shows. */
  int fill(BaseQuery query, Model model) {
    OrganisationId organisation = leaders.organisation();
    model.addAttribute("query", query);
    model.addAttribute("address", query.address());
    model.addAttribute("shown", BasePaperController.shown(query));
    model.addAttribute("today", leaders.today());
    model.addAttribute("organisationName", organisations.get(organisation).fullName());
    var people =
        bases.page(organisation, query.filter(), query.order(), query.descending(), query.page());
    model.addAttribute("people", people);
    model.addAttribute("mentees", lists.count(organisation, Side.MENTEE, State.TAKING_PART));
    model.addAttribute("mentors", lists.count(organisation, Side.MENTOR, State.TAKING_PART));
    model.addAttribute("missing", lists.count(organisation, query.side(), State.NOT_ADMITTED));
    choices(organisation, query, model);
    views(query, model);
    return people.getNumberOfElements();
  }

  private void choices(OrganisationId organisation, BaseQuery query, Model model) {
    model.addAttribute("forms", forms.of(organisation));
    model.addAttribute("choices", lists.choices(organisation, query.side()));
    model.addAttribute("years", history.years(organisation));
    model.addAttribute("kinds", ParticipantKind.values());
    model.addAttribute("orders", ParticipantOrder.values());
    model.addAttribute("columns", BaseColumn.of(query.side()));
  }

  private void views(BaseQuery query, Model model) {
    model.addAttribute("shipped", ShippedView.of(query.side(), leaders.today()));
    model.addAttribute("views", views.of(members.current(), query.side()));
  }
}
