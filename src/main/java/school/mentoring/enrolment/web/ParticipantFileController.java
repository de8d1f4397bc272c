package school.mentoring.enrolment.web;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.enrolment.EnrolmentImport;
import school.mentoring.enrolment.EntryField;
import school.mentoring.enrolment.ImportReport;
import school.mentoring.enrolment.Side;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;

/** Takes a file of participants and says what became of each row. */
@Controller
class ParticipantFileController {

  private final Leaders leaders;
  private final EnrolmentImport files;
  private final AccessLog log;

  ParticipantFileController(Leaders leaders, EnrolmentImport files, AccessLog log) {
    this.leaders = leaders;
    this.files = files;
    this.log = log;
  }

  @GetMapping("/participants/import")
  String choose(@RequestParam Side side, Model model) {
    leaders.organisation();
    return page(side, model);
  }

  @PostMapping("/participants/import")
  String take(@RequestParam Side side, @RequestParam MultipartFile file, Model model)
      throws IOException {
    OrganisationId organisation = leaders.organisation();
    ImportReport report = files.take(organisation, side, file.getBytes());
    log.noteList(leaders.member(), AccessAct.IMPORTED, side.title(), report.taken());
    model.addAttribute("report", report);
    return page(side, model);
  }

  private static String page(Side side, Model model) {
    model.addAttribute("section", "participants");
    model.addAttribute("side", side);
    model.addAttribute("fields", EntryField.of(side));
    return "enrolment/import";
  }
}
