package school.mentoring.enrolment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.EnrolmentImport;
import school.mentoring.enrolment.MentoringForms;
import school.mentoring.enrolment.ParticipantFilter;
import school.mentoring.enrolment.ParticipantFilter.State;
import school.mentoring.enrolment.ParticipantLists;
import school.mentoring.enrolment.Side;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;

/** The registers of mentees and mentors. */
@Controller
class ParticipantListController {

  private final Leaders leaders;
  private final ParticipantLists lists;
  private final MentoringForms forms;
  private final EnrolmentImport files;
  private final AccessLog log;

  ParticipantListController(
      Leaders leaders,
      ParticipantLists lists,
      MentoringForms forms,
      EnrolmentImport files,
      AccessLog log) {
    this.leaders = leaders;
    this.lists = lists;
    this.forms = forms;
    this.files = files;
    this.log = log;
  }

  @GetMapping("/participants")
  String list(
      @RequestParam(defaultValue = "MENTEE") Side side,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "TAKING_PART") State state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    OrganisationId organisation = leaders.organisation();
    ParticipantFilter filter = new ParticipantFilter(side, search, form, state);
    model.addAttribute("section", "participants");
    model.addAttribute("filter", filter);
    var people = lists.page(organisation, filter, page);
    model.addAttribute("people", people);
    log.noteList(leaders.member(), AccessAct.LISTED, side.title(), people.getNumberOfElements());
    model.addAttribute("forms", forms.of(organisation));
    model.addAttribute("today", leaders.today());
    model.addAttribute("mentees", lists.count(organisation, Side.MENTEE, State.TAKING_PART));
    model.addAttribute("mentors", lists.count(organisation, Side.MENTOR, State.TAKING_PART));
    model.addAttribute("missing", lists.count(organisation, side, State.NOT_ADMITTED));
    return "enrolment/participants";
  }

  @GetMapping("/participants/export.csv")
  ResponseEntity<byte[]> export(@RequestParam Side side) {
    ParticipantFilter all = new ParticipantFilter(side, "", "", State.TAKING_PART);
    OrganisationId organisation = leaders.organisation();
    int people = (int) lists.count(organisation, side, State.TAKING_PART);
    log.noteList(leaders.member(), AccessAct.EXPORTED, side.title(), people);
    return CsvAnswer.of(side.title() + ".csv", lists.export(organisation, all));
  }

  @GetMapping("/participants/template.csv")
  ResponseEntity<byte[]> template(@RequestParam Side side) {
    leaders.organisation();
    return CsvAnswer.of("образец - " + side.title() + ".csv", files.template(side));
  }
}
