package school.mentoring.matching.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.matching.PairsPaper;
import school.mentoring.matching.ProposalId;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Hands out the list of the proposed pairs on paper. */
@Controller
class PairsPaperController {

  private final MatchingPage page;
  private final PairsPaper paper;

  PairsPaperController(MatchingPage page, PairsPaper paper) {
    this.page = page;
    this.paper = paper;
  }

  @Noted(act = AccessAct.PRINTED, place = "проект списка пар")
  @GetMapping("/programmes/{programmeId}/matching/pairs.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId, @RequestParam UUID proposal) {
    OrganisationId organisation = page.leader(new ProgrammeId(programmeId)).organisation();
    ContentDisposition download =
        ContentDisposition.attachment()
            .filename("Проект списка пар.pdf", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .contentType(MediaType.APPLICATION_PDF)
        .body(paper.of(organisation, new ProposalId(proposal)).pdf());
  }
}
