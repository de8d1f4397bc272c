package school.mentoring.enrolment.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.imports.ParticipantImport;
import school.mentoring.enrolment.imports.ParticipantImports;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.SentOnce;
import school.mentoring.shared.web.TableFile;

/** Takes files of participants, shows how far they are, and enters them when told so. */
@Controller
class ParticipantFileController {

  private static final int SHOWN = 20;

  private final Leaders leaders;
  private final CurrentMembers members;
  private final ParticipantImports imports;
  private final AccessLog log;
  private final Clock clock;

  ParticipantFileController(
      Leaders leaders,
      CurrentMembers members,
      ParticipantImports imports,
      AccessLog log,
      Clock clock) {
    this.leaders = leaders;
    this.members = members;
    this.imports = imports;
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/participants/import")
  String choose(@RequestParam(defaultValue = "MENTEE") Side side, Model model) {
    model.addAttribute("jobs", imports.recent(leaders.organisation()));
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("section", "participants");
    model.addAttribute("side", side);
    model.addAttribute("fields", EntryField.of(side));
    return "enrolment/import";
  }

  @SentOnce
  @PostMapping("/participants/import")
  String start(@RequestParam Side side, @RequestParam MultipartFile file) throws IOException {
    OrganisationId organisation = leaders.organisation();
    UUID job = imports.start(organisation, side, members.current().login(), file.getBytes());
    return "redirect:/participants/imports/" + job;
  }

  /** The job; while somebody works on it, the page asks for itself again. */
  @GetMapping("/participants/imports/{id}")
  String job(@PathVariable UUID id, Model model) {
    OrganisationId organisation = leaders.organisation();
    ParticipantImport job = imports.get(organisation, id);
    model.addAttribute("section", "participants");
    model.addAttribute("job", job);
    if (!job.working()) {
      model.addAttribute("bad", imports.bad(organisation, id, SHOWN));
      model.addAttribute("repeated", imports.repeated(organisation, id, SHOWN));
      model.addAttribute("probable", imports.probable(organisation, id, SHOWN));
    }
    return "enrolment/import-job";
  }

  @PostMapping("/participants/imports/{id}/accept")
  String accept(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean update,
      @RequestParam(defaultValue = "false") boolean probable) {
    OrganisationId organisation = leaders.organisation();
    imports.accept(organisation, id, update, probable);
    ParticipantImport job = imports.get(organisation, id);
    log.noteList(leaders.member(), AccessAct.IMPORTED, job.side().title(), job.counts().good());
    return "redirect:/participants/imports/" + id;
  }

  @PostMapping("/participants/imports/{id}/cancel")
  String cancel(@PathVariable UUID id) {
    imports.cancel(leaders.organisation(), id);
    return "redirect:/participants/imports/" + id;
  }

  /** The rows to mend, as a file of the kind that was uploaded. */
  @GetMapping("/participants/imports/{id}/to-mend")
  ResponseEntity<byte[]> toMend(@PathVariable UUID id) {
    OrganisationId organisation = leaders.organisation();
    return TableFile.of(
        imports.toMend(organisation, id), imports.get(organisation, id).format().ending());
  }
}
