package school.mentoring.monitoring.survey.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.monitoring.survey.SurveyDocuments;
import school.mentoring.monitoring.survey.SwotPart;
import school.mentoring.monitoring.survey.Swots;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** Strong and weak sides, opportunities and threats: drafted, edited, confirmed, printed. */
@Controller
@RequestMapping("/programmes/{programmeId}/surveys/swot")
class SwotController {

  private final SurveyReaders readers;
  private final Swots swots;
  private final SurveyDocuments documents;

  SwotController(SurveyReaders readers, Swots swots, SurveyDocuments documents) {
    this.readers = readers;
    this.swots = swots;
    this.documents = documents;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    model.addAttribute("parts", SwotPart.values());
    model.addAttribute("swot", swots.of(member.organisation(), new ProgrammeId(programmeId)));
    return "monitoring/survey/swot";
  }

  @PostMapping
  String confirm(
      @PathVariable UUID programmeId,
      @RequestParam Map<String, String> typed,
      RedirectAttributes then) {
    CurrentMember member = readers.leader(programmeId);
    Map<SwotPart, String> texts = new EnumMap<>(SwotPart.class);
    for (SwotPart part : SwotPart.values()) {
      texts.put(part, typed.getOrDefault(part.key(), ""));
    }
    swots.confirm(member.organisation(), new ProgrammeId(programmeId), texts, member.login());
    then.addFlashAttribute("done", "SWOT-анализ утверждён.");
    return back(programmeId);
  }

  @PostMapping("/again")
  String again(@PathVariable UUID programmeId, RedirectAttributes then) {
    swots.again(readers.leader(programmeId).organisation(), new ProgrammeId(programmeId));
    then.addFlashAttribute("done", "Черновик составлен по ответам заново.");
    return back(programmeId);
  }

  @GetMapping("/swot.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId) {
    return Download.pdf("SWOT-анализ", document(programmeId).pdf());
  }

  @GetMapping("/swot.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID programmeId) {
    return Download.docx("SWOT-анализ", document(programmeId).docx());
  }

  private Document document(UUID programme) {
    return documents.swot(readers.reader(programme).organisation(), new ProgrammeId(programme));
  }

  private static String back(UUID programme) {
    return "redirect:/programmes/%s/surveys/swot".formatted(programme);
  }
}
