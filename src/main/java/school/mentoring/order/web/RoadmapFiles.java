package school.mentoring.order.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.ProgrammeId;

/** The roadmap of a programme as a file, rendered when it is fetched. */
@Controller
class RoadmapFiles {

  private static final MediaType DOCX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final RoadmapPaper papers;
  private final CurrentMembers members;

  RoadmapFiles(RoadmapPaper papers, CurrentMembers members) {
    this.papers = papers;
    this.members = members;
  }

  @GetMapping("/programmes/{id}/roadmap/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean progress) {
    RoadmapPaper.Paper paper = paper(id, progress);
    return file(paper.name() + ".pdf", MediaType.APPLICATION_PDF, paper.document().pdf());
  }

  @GetMapping("/programmes/{id}/roadmap/docx")
  ResponseEntity<byte[]> docx(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean progress) {
    RoadmapPaper.Paper paper = paper(id, progress);
    return file(paper.name() + ".docx", DOCX, paper.document().docx());
  }

  private RoadmapPaper.Paper paper(String id, boolean progress) {
    return papers.of(members.current().organisation(), ProgrammeId.of(id), progress);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    // a school year is written with a slash, which no file system takes
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(name.replaceAll("[\\\\/:*?\"<>|]", "-"), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
