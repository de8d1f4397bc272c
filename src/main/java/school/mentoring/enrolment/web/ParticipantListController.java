package school.mentoring.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** The bases of mentees and mentors: to look at, to narrow, to look through, to take away. */
@Controller
class ParticipantListController {

  private final Leaders leaders;
  private final BasePage page;
  private final ParticipantLists lists;
  private final EnrolmentImport files;
  private final Enrolment enrolment;
  private final AccessLog log;

  ParticipantListController(
      Leaders leaders,
      BasePage page,
      ParticipantLists lists,
      EnrolmentImport files,
      Enrolment enrolment,
      AccessLog log) {
    this.leaders = leaders;
    this.page = page;
    this.lists = lists;
    this.files = files;
    this.enrolment = enrolment;
    this.log = log;
  }

  @GetMapping("/participants")
  String list(BaseQuery query, Model model) {
    leaders.organisation();
    model.addAttribute("section", "participants");
    int people = page.fill(query, model);
    log.noteList(leaders.member(), AccessAct.LISTED, query.side().title(), people);
    return "enrolment/participants";
  }

  /** What is known of the people marked in the list was looked through and holds. */
  @PostMapping("/participants/refreshed")
  String refreshed(
      @RequestParam(defaultValue = "") List<UUID> ids, BaseQuery query, RedirectAttributes then) {
    enrolment.refresh(leaders.organisation(), ids);
    then.addFlashAttribute(
        "done",
        ids.isEmpty()
            ? "Никто не отмечен: отметьте участников в списке."
            : "Сведения проверены, участников: %d.".formatted(ids.size()));
    return "redirect:/participants?" + query.address();
  }

  /** The list as it is narrowed on the page. */
  @GetMapping("/participants/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable String format, BaseQuery query) {
    TableExport table = lists.export(leaders.organisation(), query.filter());
    log.noteList(leaders.member(), AccessAct.EXPORTED, query.side().title(), table.rows().size());
    return TableFile.of(table, format);
  }

  @GetMapping("/participants/template.{format:xlsx|csv}")
  ResponseEntity<byte[]> template(@PathVariable String format, @RequestParam Side side) {
    leaders.organisation();
    return TableFile.of(files.template(side), format);
  }
}
