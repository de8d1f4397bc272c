package school.mentoring.organisation.web;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffImport;
import school.mentoring.organisation.StaffImportReport;
import school.mentoring.shared.web.TableFile;

/**
 * Takes a file of staff and says what became of each row. The rejected rows travel inside the
 * answer, so that no server has to keep them.
 */
@Controller
@RequestMapping("/staff/import")
class StaffImportController {

  private final StaffImport files;
  private final CurrentMembers members;

  StaffImportController(StaffImport files, CurrentMembers members) {
    this.files = files;
    this.members = members;
  }

  @GetMapping
  String page() {
    leader();
    return "organisation/staff-import";
  }

  @PostMapping
  String take(@RequestParam MultipartFile file, Model model) throws IOException {
    StaffImportReport report = files.take(leader(), file.getBytes());
    model.addAttribute("report", report);
    if (!report.rejected().isEmpty()) {
      model.addAttribute("rejectedFile", TableFile.inside(report.rejectedFile(), report.format()));
      model.addAttribute("rejectedName", report.rejectedFile().name(report.format()));
    }
    return "organisation/staff-import";
  }

  @GetMapping("/template.{format:xlsx|csv}")
  ResponseEntity<byte[]> template(@PathVariable String format) {
    leader();
    return TableFile.of(files.template(), format);
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
