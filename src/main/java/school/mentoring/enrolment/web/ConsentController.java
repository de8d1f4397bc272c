package school.mentoring.enrolment.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;

/** Records consents and their withdrawal. */
@Controller
class ConsentController {

  private final Leaders leaders;
  private final Enrolment enrolment;
  private final AccessLog log;

  ConsentController(Leaders leaders, Enrolment enrolment, AccessLog log) {
    this.leaders = leaders;
    this.enrolment = enrolment;
    this.log = log;
  }

  @PostMapping("/participants/{id}/consents")
  String record(
      @PathVariable UUID id,
      @RequestParam Consent.Purpose purpose,
      @RequestParam Consent.Signer signer,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
      @RequestParam(defaultValue = "") String keptAt,
      RedirectAttributes then) {
    Consent consent = Consent.signed(purpose, signer, number, signedOn, validUntil, keptAt);
    enrolment.record(leaders.organisation(), id, consent);
    log.note(leaders.member(), id, AccessAct.CONSENT_RECORDED, "согласия");
    then.addFlashAttribute("done", "Согласие внесено.");
    return "redirect:/participants/" + id;
  }

  @PostMapping("/participants/{id}/consents/{consent}/withdrawal")
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID consent,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate withdrawnOn,
      RedirectAttributes then) {
    enrolment.withdraw(leaders.organisation(), id, consent, withdrawnOn);
    log.note(leaders.member(), id, AccessAct.CONSENT_WITHDRAWN, "согласия");
    then.addFlashAttribute("done", "Отзыв согласия внесён: участник не участвует в подборе.");
    return "redirect:/participants/" + id;
  }
}
