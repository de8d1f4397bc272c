package school.mentoring.recognition.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.portfolio.Portfolios;
import school.mentoring.shared.web.Download;

/** A mentor's portfolio for attestation. */
@Controller
@RequestMapping("/mentors/{mentorId}")
class PortfolioController {

  private final Portfolios portfolios;
  private final CurrentMembers members;

  PortfolioController(Portfolios portfolios, CurrentMembers members) {
    this.portfolios = portfolios;
    this.members = members;
  }

  @Noted(act = AccessAct.SAW, place = "портфолио наставника", person = "mentorId")
  @GetMapping("/portfolio")
  String show(@PathVariable UUID mentorId, Model model) {
    model.addAttribute("it", portfolios.of(members.current(), mentorId));
    model.addAttribute("mentorId", mentorId);
    return "recognition/portfolio";
  }

  @Noted(act = AccessAct.PRINTED, place = "портфолио наставника", person = "mentorId")
  @GetMapping("/portfolio.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID mentorId) {
    return Download.pdf(
        "Портфолио наставника", portfolios.paper(members.current(), mentorId).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "портфолио наставника", person = "mentorId")
  @GetMapping("/portfolio.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID mentorId) {
    return Download.docx(
        "Портфолио наставника", portfolios.paper(members.current(), mentorId).docx());
  }
}
