package school.mentoring.mentorship.web;

import java.math.BigDecimal;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.papers.EarlyEnds;
import school.mentoring.mentorship.papers.EndedBy;
import school.mentoring.mentorship.papers.LabourCase;
import school.mentoring.mentorship.papers.LabourPairs;
import school.mentoring.mentorship.papers.LabourPaper;
import school.mentoring.mentorship.papers.LabourPaper.Kind;
import school.mentoring.mentorship.papers.PayKind;
import school.mentoring.mentorship.papers.TermsEntry;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.SentOnce;

/** The papers of a pair: consent and agreement of an employee, notice of an early end. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/papers")
class PaperController {

  private final LabourPairs pairs;
  private final EarlyEnds ends;
  private final LabourPaper papers;
  private final Mentorships mentorships;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  PaperController(
      LabourPairs pairs,
      EarlyEnds ends,
      LabourPaper papers,
      Mentorships mentorships,
      Programmes programmes,
      CurrentMembers members,
      Clock clock) {
    this.pairs = pairs;
    this.ends = ends;
    this.papers = papers;
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "документы о наставничестве работника")
  @GetMapping
  String show(@PathVariable UUID mentorshipId, Model model) {
    OrganisationId organisation = reader();
    LabourCase about = pairs.of(organisation, new MentorshipId(mentorshipId));
    model.addAttribute("about", about);
    model.addAttribute("view", mentorships.view(organisation, about.pair().id()));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute(
        "lastDay", programmes.get(about.pair().programme(), organisation).schoolYear().lastDay());
    model.addAttribute("payKinds", PayKind.values());
    model.addAttribute("sides", EndedBy.values());
    model.addAttribute("earliest", ends.earliestEnd());
    model.addAttribute("provisional", ends.isProvisional());
    return "mentorship/papers";
  }

  @PostMapping("/terms")
  String agree(
      @PathVariable UUID mentorshipId,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "") String workForm,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      @RequestParam(required = false) PayKind payKind,
      @RequestParam(defaultValue = "") String paySize,
      @RequestParam(defaultValue = "") String payReason,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      RedirectAttributes then) {
    TermsEntry entry =
        new TermsEntry(
            content, workForm, from, to, payKind, figure(paySize), payReason, number, date);
    pairs.agree(leader(), new MentorshipId(mentorshipId), entry);
    then.addFlashAttribute("done", "Условия сохранены.");
    return again(mentorshipId);
  }

  /** «5 000,50» as people type it; null where nothing was typed. */
  private static BigDecimal figure(String typed) {
    String plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
    try {
      return plain.isEmpty() ? null : new BigDecimal(plain);
    } catch (NumberFormatException e) {
      throw new Refusal(
          "Размер оплаты «%s»: напишите число, например 5000 или 7,5.".formatted(typed.strip()));
    }
  }

  @SentOnce
  @PostMapping("/consent")
  String consent(
      @PathVariable UUID mentorshipId,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
      @RequestParam(defaultValue = "") String keptAt,
      RedirectAttributes then) {
    pairs.consent(leader(), new MentorshipId(mentorshipId), number, signedOn, validUntil, keptAt);
    then.addFlashAttribute("done", "Согласие внесено.");
    return again(mentorshipId);
  }

  @PostMapping("/end")
  String notice(
      @PathVariable UUID mentorshipId,
      @RequestParam(required = false) EndedBy by,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate noticedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate endsOn,
      RedirectAttributes then) {
    ends.notice(leader(), new MentorshipId(mentorshipId), by, reason, noticedOn, endsOn);
    then.addFlashAttribute(
        "done", "Уведомление внесено. Распечатайте его и составьте приказы о прекращении.");
    return again(mentorshipId);
  }

  @PostMapping("/end/withdraw")
  String withdraw(@PathVariable UUID mentorshipId, RedirectAttributes then) {
    ends.withdraw(leader(), new MentorshipId(mentorshipId));
    then.addFlashAttribute("done", "Уведомление отозвано: наставничество продолжается.");
    return again(mentorshipId);
  }

  /** A paper ready to be signed, {@code consent.pdf}, {@code agreement.docx} or the like. */
  @Noted(act = AccessAct.PRINTED, place = "документы о наставничестве работника")
  @GetMapping("/{kind:consent|agreement|notice}.{type:pdf|docx}")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID mentorshipId, @PathVariable String kind, @PathVariable String type) {
    OrganisationId organisation = reader();
    MentorshipId id = new MentorshipId(mentorshipId);
    Kind wanted = Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
    Document paper = papers.document(organisation, id, wanted);
    String name = papers.name(pairs.of(organisation, id), wanted);
    return "docx".equals(type)
        ? Download.docx(name, paper.docx())
        : Download.pdf(name, paper.pdf());
  }

  private OrganisationId reader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.CLERK);
    return member.organisation();
  }

  private OrganisationId leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member.organisation();
  }

  private static String again(UUID id) {
    return "redirect:/mentorships/" + id + "/papers";
  }
}
