package school.mentoring.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisations;
import school.mentoring.privacy.DestructionAct;
import school.mentoring.privacy.DestructionActs;
import school.mentoring.privacy.ErasureDemand;
import school.mentoring.privacy.ErasureReason;
import school.mentoring.privacy.Erasures;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;

/** What an erasure would do, its confirmation, and the act with the extract from the log. */
@Controller
class ErasureController {

  private final PrivacyReaders readers;
  private final Erasures erasures;
  private final DestructionActs acts;
  private final Organisations organisations;
  private final Clock clock;

  ErasureController(
      PrivacyReaders readers,
      Erasures erasures,
      DestructionActs acts,
      Organisations organisations,
      Clock clock) {
    this.readers = readers;
    this.erasures = erasures;
    this.acts = acts;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/privacy/people/{id}/erasure")
  String preview(@PathVariable UUID id, Model model) {
    CurrentMember by = readers.leader();
    String address = organisations.get(by.organisation()).place();
    return page(by, id, new ErasureDemand(null, today(), "", address, false), model);
  }

  @PostMapping("/privacy/people/{id}/erasure")
  String erase(
      @PathVariable UUID id,
      @RequestParam(required = false) ErasureReason reason,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate receivedOn,
      @RequestParam(defaultValue = "") String commission,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    CurrentMember by = readers.leader();
    ErasureDemand demand = new ErasureDemand(reason, receivedOn, commission, address, confirmed);
    try {
      UUID act = erasures.erase(by, id, demand);
      then.addFlashAttribute("done", "Данные уничтожены. Распечатайте и подпишите акт и выгрузку.");
      return "redirect:/privacy/acts/" + act;
    } catch (Refusal refusal) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("problem", refusal.getMessage());
      return page(by, id, demand, model);
    }
  }

  private String page(CurrentMember by, UUID id, ErasureDemand demand, Model model) {
    model.addAttribute("section", "participants");
    model.addAttribute("preview", erasures.preview(by.organisation(), id));
    model.addAttribute("reasons", ErasureReason.values());
    model.addAttribute("demand", demand);
    model.addAttribute("today", today());
    return "privacy/erasure";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  @GetMapping("/privacy/acts/{id}")
  String act(@PathVariable UUID id, Model model) {
    DestructionAct act = acts.get(readers.leader().organisation(), id);
    model.addAttribute("section", "participants");
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("act", act);
    return "privacy/act";
  }

  @GetMapping("/privacy/acts/{id}/act.pdf")
  ResponseEntity<byte[]> actPdf(@PathVariable UUID id) {
    DestructionAct act = acts.get(readers.leader().organisation(), id);
    return Download.pdf(acts.actName(act), acts.paper(act).pdf());
  }

  @GetMapping("/privacy/acts/{id}/act.docx")
  ResponseEntity<byte[]> actDocx(@PathVariable UUID id) {
    DestructionAct act = acts.get(readers.leader().organisation(), id);
    return Download.docx(acts.actName(act), acts.paper(act).docx());
  }

  @GetMapping("/privacy/acts/{id}/log.pdf")
  ResponseEntity<byte[]> extractPdf(@PathVariable UUID id) {
    DestructionAct act = acts.get(readers.leader().organisation(), id);
    return Download.pdf(acts.extractName(act), acts.extract(act).pdf());
  }

  @GetMapping("/privacy/acts/{id}/log.docx")
  ResponseEntity<byte[]> extractDocx(@PathVariable UUID id) {
    DestructionAct act = acts.get(readers.leader().organisation(), id);
    return Download.docx(acts.extractName(act), acts.extract(act).docx());
  }
}
