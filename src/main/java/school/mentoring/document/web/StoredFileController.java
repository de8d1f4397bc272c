package school.mentoring.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.document.FileChoices;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.document.KeptFile;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;

/**
 * Takes a file and shows the id to put into a task's form; hands files out, as attachments only, to
 * people of the same organisation.
 */
@Controller
@RequestMapping("/files")
class StoredFileController {

  private final Files files;
  private final FileChoices choices;
  private final CurrentMembers members;

  StoredFileController(Files files, FileChoices choices, CurrentMembers members) {
    this.files = files;
    this.choices = choices;
    this.members = members;
  }

  @GetMapping("/new")
  String page(@RequestParam(required = false) String kept, Model model) {
    CurrentMember member = members.current();
    if (kept != null) {
      FileId id = FileId.of(kept);
      model.addAttribute("kept", id);
      model.addAttribute("name", files.name(member.organisation(), id));
    }
    model.addAttribute("own", choices.own(member.organisation(), member.login()));
    return "document/upload";
  }

  @PostMapping("/new")
  String keep(@RequestParam MultipartFile file) throws IOException {
    CurrentMember member = members.current();
    FileId id =
        files.keep(
            member.organisation(),
            member.login(),
            new IncomingFile(file.getOriginalFilename(), file.getContentType(), file.getBytes()));
    return "redirect:/files/new?kept=" + id;
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> open(@PathVariable String id) {
    KeptFile file = files.open(members.current().organisation(), FileId.of(id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }
}
