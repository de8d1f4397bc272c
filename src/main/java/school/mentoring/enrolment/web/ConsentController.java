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
import school.mentoring.enrolment.Publication;
import school.mentoring.enrolment.consent.WithdrawalDemand;
import school.mentoring.enrolment.consent.WithdrawalWay;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.web.SentOnce;

/** Records consents and their withdrawal. */
@Controller
class ConsentController {

  private final Leaders leaders;
  private final Enrolment enrolment;
  private final Withdrawals withdrawals;
  private final AccessLog log;

  ConsentController(Leaders leaders, Enrolment enrolment, Withdrawals withdrawals, AccessLog log) {
    this.leaders = leaders;
    this.enrolment = enrolment;
    this.withdrawals = withdrawals;
    this.log = log;
  }

  @SentOnce
  @PostMapping("/participants/{id}/consents")
  String record(
      @PathVariable UUID id,
      @RequestParam Consent.Purpose purpose,
      @RequestParam Consent.Signer signer,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
      @RequestParam(defaultValue = "") String keptAt,
      @RequestParam(defaultValue = "false") boolean ownMark,
      @RequestParam(defaultValue = "") String textVersion,
      @RequestParam(defaultValue = "") String resources,
      @RequestParam(defaultValue = "") String categories,
      @RequestParam(defaultValue = "") String conditions,
      RedirectAttributes then) {
    Consent paper =
        Consent.signed(purpose, signer, number, signedOn, validUntil, keptAt)
            .marked(ownMark)
            .worded(textVersion);
    Consent consent =
        purpose == Consent.Purpose.DISTRIBUTION
            ? paper.publishing(Publication.of(resources, categories, conditions))
            : paper;
    enrolment.record(leaders.organisation(), id, consent, leaders.login());
    log.note(leaders.member(), id, AccessAct.CONSENT_RECORDED, "согласия");
    then.addFlashAttribute("done", "Согласие внесено.");
    return "redirect:/participants/" + id;
  }

  @PostMapping("/participants/{id}/consents/{consent}/withdrawal")
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID consent,
      @RequestParam(defaultValue = "WITHDRAWAL") WithdrawalDemand demand,
      @RequestParam(defaultValue = "APPLICATION") WithdrawalWay way,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate withdrawnOn,
      RedirectAttributes then) {
    withdrawals.record(
        leaders.organisation(),
        id,
        consent,
        new Withdrawals.Received(demand, way, withdrawnOn),
        leaders.login());
    log.note(leaders.member(), id, AccessAct.CONSENT_WITHDRAWN, "согласия");
    then.addFlashAttribute(
        "done", "Отзыв согласия внесён. Куратору поставлена задача «Исполнить отзыв согласия».");
    return "redirect:/participants/" + id;
  }

  @Noted(act = AccessAct.CHANGED, place = "согласия", person = "id")
  @PostMapping("/participants/{id}/consents/{consent}/undo")
  String undo(@PathVariable UUID id, @PathVariable UUID consent, RedirectAttributes then) {
    enrolment.undo(leaders.organisation(), id, consent, leaders.login());
    then.addFlashAttribute("done", "Согласие отмечено как внесённое по ошибке.");
    return "redirect:/participants/" + id;
  }

  @PostMapping("/consents/withdrawals/{id}/prolongation")
  String prolong(@PathVariable UUID id, RedirectAttributes then) {
    withdrawals.prolong(leaders.organisation(), id);
    then.addFlashAttribute(
        "done",
        "Срок продлён на 5 рабочих дней. Направьте заявителю уведомление с причиной продления.");
    return "redirect:/consents";
  }
}
