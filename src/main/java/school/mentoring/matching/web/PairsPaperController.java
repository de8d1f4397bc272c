package school.mentoring.matching.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.paper.PairsPaper;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

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
    return Download.pdf(
        "Проект списка пар", paper.of(organisation, new ProposalId(proposal)).pdf());
  }
}
