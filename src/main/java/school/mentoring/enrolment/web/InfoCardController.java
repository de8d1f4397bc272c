package school.mentoring.enrolment.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.enrolment.base.CardPapers;
import school.mentoring.enrolment.base.CardText;
import school.mentoring.enrolment.base.InfoCard;
import school.mentoring.enrolment.base.InfoCards;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.Download;

/** Information cards of mentors: filled in and printed, for use inside. */
@Controller
class InfoCardController {

  private static final String TITLE = "Инфокарта наставника";

  private final Leaders leaders;
  private final CurrentMembers members;
  private final InfoCards cards;
  private final CardPapers papers;

  InfoCardController(Leaders leaders, CurrentMembers members, InfoCards cards, CardPapers papers) {
    this.leaders = leaders;
    this.members = members;
    this.cards = cards;
    this.papers = papers;
  }

  @Noted(act = AccessAct.SAW, place = "инфокарта наставника", person = "id")
  @GetMapping("/participants/{id}/card")
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("section", "participants");
    model.addAttribute("card", cards.get(leaders.organisation(), id));
    return "enrolment/card";
  }

  @Noted(act = AccessAct.CHANGED, place = "инфокарта наставника", person = "id")
  @PostMapping("/participants/{id}/card")
  String write(@PathVariable UUID id, CardText text, RedirectAttributes then) {
    cards.write(leaders.organisation(), id, text);
    then.addFlashAttribute("done", "Инфокарта сохранена.");
    return "redirect:/participants/" + id + "/card";
  }

  @Noted(act = AccessAct.CHANGED, place = "фото на инфокарте", person = "id")
  @PostMapping("/participants/{id}/card/photo")
  String photo(@PathVariable UUID id, @RequestParam MultipartFile photo, RedirectAttributes then)
      throws IOException {
    cards.show(leaders.organisation(), id, members.current().login(), photo.getBytes());
    then.addFlashAttribute("done", "Фото поставлено на инфокарту.");
    return "redirect:/participants/" + id + "/card";
  }

  @Noted(act = AccessAct.CHANGED, place = "фото на инфокарте", person = "id")
  @PostMapping("/participants/{id}/card/photo/removal")
  String withoutPhoto(@PathVariable UUID id, RedirectAttributes then) {
    cards.hide(leaders.organisation(), id);
    then.addFlashAttribute("done", "Фото убрано с инфокарты.");
    return "redirect:/participants/" + id + "/card";
  }

  @Noted(act = AccessAct.PRINTED, place = "инфокарта наставника", person = "id")
  @GetMapping("/participants/{id}/card.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
    return Download.pdf(TITLE, one(id).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "инфокарта наставника", person = "id")
  @GetMapping("/participants/{id}/card.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID id) {
    return Download.docx(TITLE, one(id).docx());
  }

  @Noted(act = AccessAct.PRINTED, place = "инфокарты наставников")
  @GetMapping("/participants/cards.pdf")
  ResponseEntity<byte[]> allPdf() {
    return Download.pdf("Инфокарты наставников", all().pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "инфокарты наставников")
  @GetMapping("/participants/cards.docx")
  ResponseEntity<byte[]> allDocx() {
    return Download.docx("Инфокарты наставников", all().docx());
  }

  private Document one(UUID id) {
    OrganisationId organisation = leaders.organisation();
    InfoCard card = cards.get(organisation, id);
    return papers.paper(organisation, List.of(card));
  }

  private Document all() {
    OrganisationId organisation = leaders.organisation();
    return papers.paper(organisation, cards.all(organisation));
  }
}
