package school.mentoring.order.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** The roadmap of a programme as a file, rendered when it is fetched. */
@Controller
class RoadmapFiles {

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
    return Download.pdf(paper.name(), paper.document().pdf());
  }

  @GetMapping("/programmes/{id}/roadmap/docx")
  ResponseEntity<byte[]> docx(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean progress) {
    RoadmapPaper.Paper paper = paper(id, progress);
    return Download.docx(paper.name(), paper.document().docx());
  }

  private RoadmapPaper.Paper paper(String id, boolean progress) {
    return papers.of(members.current().organisation(), ProgrammeId.of(id), progress);
  }
}
