package school.mentoring.enrolment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.EnrolmentImport;
import school.mentoring.enrolment.MentoringForms;
import school.mentoring.enrolment.ParticipantFilter;
import school.mentoring.enrolment.ParticipantFilter.State;
import school.mentoring.enrolment.ParticipantLists;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.TableFile;

/** The registers of mentees and mentors. */
@Controller
class ParticipantListController {

  private final Leaders leaders;
  private final ParticipantLists lists;
  private final MentoringForms forms;
  private final EnrolmentImport files;

  ParticipantListController(
      Leaders leaders, ParticipantLists lists, MentoringForms forms, EnrolmentImport files) {
    this.leaders = leaders;
    this.lists = lists;
    this.forms = forms;
    this.files = files;
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
    model.addAttribute("people", lists.page(organisation, filter, page));
    model.addAttribute("forms", forms.of(organisation));
    model.addAttribute("today", leaders.today());
    model.addAttribute("mentees", lists.count(organisation, Side.MENTEE, State.TAKING_PART));
    model.addAttribute("mentors", lists.count(organisation, Side.MENTOR, State.TAKING_PART));
    model.addAttribute("missing", lists.count(organisation, side, State.NOT_ADMITTED));
    return "enrolment/participants";
  }

  /** The list as it is filtered on the page. */
  @GetMapping("/participants/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable String format,
      @RequestParam Side side,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "TAKING_PART") State state) {
    ParticipantFilter filter = new ParticipantFilter(side, search, form, state);
    return TableFile.of(lists.export(leaders.organisation(), filter), format);
  }

  @GetMapping("/participants/template.{format:xlsx|csv}")
  ResponseEntity<byte[]> template(@PathVariable String format, @RequestParam Side side) {
    leaders.organisation();
    return TableFile.of(files.template(side), format);
  }
}
