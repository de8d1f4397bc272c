package school.mentoring.enrolment.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.YoungSpecialist;
import school.mentoring.enrolment.base.Histories;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.enrolment.terms.MentoringTerms;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.CountedNoun;

/** What the page of a participant's record shows: the fields to fill in, and what is known. */
@Component
class RecordPage {

  private static final CountedNoun YEARS = new CountedNoun("год", "года", "лет");

  private final Leaders leaders;
  private final MentoringForms forms;
  private final MentoringTerms terms;
  private final ConsentSection sections;
  private final Histories histories;

  RecordPage(
      Leaders leaders,
      MentoringForms forms,
      MentoringTerms terms,
      ConsentSection sections,
      Histories histories) {
    this.leaders = leaders;
    this.forms = forms;
    this.terms = terms;
    this.sections = sections;
    this.histories = histories;
  }

  /** The consents and the history of somebody who is known already. */
  void about(Model model, OrganisationId organisation, Participant person) {
    model.addAttribute("person", person);
    sections.show(model, organisation, person);
    model.addAttribute("history", histories.of(person));
    model.addAttribute("service", service(person));
  }

  /** The fields, filled in with an entry; the view's name. */
  String form(Model model, OrganisationId organisation, Side side, PersonEntry entry) {
    model.addAttribute("section", "participants");
    model.addAttribute("side", side);
    model.addAttribute("entry", entry);
    model.addAttribute("kinds", ParticipantKind.values());
    model.addAttribute("forms", forms.of(organisation));
    model.addAttribute("variants", terms.variants(organisation, entry.text(EntryField.FORM)));
    model.addAttribute("manners", terms.manners(organisation));
    model.addAttribute("today", leaders.today());
    return "enrolment/participant";
  }

  /** Years of service in words, and whether the person is new at school; empty if nobody told. */
  private String service(Participant person) {
    Integer since = person.profile().workingSince();
    if (since == null) {
      return "";
    }
    int full = YoungSpecialist.yearsAtWork(since, leaders.today());
    String years = full == 0 ? "меньше года" : YEARS.of(full);
    String young = YoungSpecialist.on(since, leaders.today()) ? "; молодой специалист" : "";
    return "%s (работает с %d года)%s".formatted(years, since, young);
  }
}
