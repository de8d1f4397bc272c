package school.mentoring.matching.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import school.mentoring.matching.PairsImport;
import school.mentoring.matching.ProposalId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Takes a file of pairs that are known already. */
@Controller
@RequestMapping("/programmes/{programmeId}/matching")
class PairsFileController {

  private final MatchingPage page;
  private final PairsImport pairs;

  PairsFileController(MatchingPage page, PairsImport pairs) {
    this.page = page;
    this.pairs = pairs;
  }

  @PostMapping("/import")
  String take(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam MultipartFile file,
      Model model)
      throws IOException {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.leader(programme).organisation();
    model.addAttribute(
        "report", pairs.take(organisation, programme, new ProposalId(proposal), file.getBytes()));
    return page.shown(programme, PairSearch.ALL, model);
  }

  @GetMapping("/pairs.csv")
  ResponseEntity<byte[]> template(@PathVariable UUID programmeId) {
    page.leader(new ProgrammeId(programmeId));
    ContentDisposition download =
        ContentDisposition.attachment()
            .filename("образец - пары.csv", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(pairs.template());
  }
}
