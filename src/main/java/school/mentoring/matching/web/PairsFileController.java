package school.mentoring.matching.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.imports.PairsImport;
import school.mentoring.matching.imports.PairsImportReport;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableFormat;
import school.mentoring.shared.web.SentOnce;
import school.mentoring.shared.web.TableFile;

/**
 * Takes a file of pairs that are known already. The rows not taken travel inside the answer, so
 * that no server has to keep them.
 */
@Controller
@RequestMapping("/programmes/{programmeId}/matching")
class PairsFileController {

  private final MatchingPage page;
  private final PairsImport pairs;

  PairsFileController(MatchingPage page, PairsImport pairs) {
    this.page = page;
    this.pairs = pairs;
  }

  @Noted(act = AccessAct.IMPORTED, place = "пары из файла")
  @SentOnce
  @PostMapping("/import")
  String take(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam MultipartFile file,
      Model model)
      throws IOException {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.leader(programme).organisation();
    PairsImportReport report =
        pairs.take(organisation, programme, new ProposalId(proposal), file.getBytes());
    model.addAttribute("report", report);
    if (!report.problems().isEmpty()) {
      TableFormat format = report.file().format();
      model.addAttribute("toMendName", report.toMend().name(format));
      model.addAttribute("toMend", TableFile.inside(report.toMend(), format));
    }
    return page.shown(programme, PairSearch.ALL, model);
  }

  @GetMapping("/pairs.{format:xlsx|csv}")
  ResponseEntity<byte[]> template(@PathVariable UUID programmeId, @PathVariable String format) {
    page.leader(new ProgrammeId(programmeId));
    return TableFile.of(pairs.template(), format);
  }
}
