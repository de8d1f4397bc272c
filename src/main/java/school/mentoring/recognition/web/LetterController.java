package school.mentoring.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.letter.Issuing;
import school.mentoring.recognition.letter.LetterKind;
import school.mentoring.recognition.letter.LetterWordings;
import school.mentoring.recognition.letter.Letters;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** Letters, certificates and diplomas of a programme: issue, register, wording. */
@Controller
@RequestMapping("/programmes/{programmeId}/recognition/letters")
class LetterController {

  private static final int ON_A_PAGE = 50;

  private final Letters letters;
  private final Issuing issuing;
  private final LetterWordings wordings;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  LetterController(
      Letters letters,
      Issuing issuing,
      LetterWordings wordings,
      Programmes programmes,
      CurrentMembers members,
      Clock clock) {
    this.letters = letters;
    this.issuing = issuing;
    this.wordings = wordings;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "реестр писем и сертификатов", list = "register")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "CERTIFICATE_MENTEE") LetterKind kind,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("kinds", LetterKind.values());
    model.addAttribute("kind", kind);
    model.addAttribute("recipients", issuing.recipients(member.organisation(), programme, kind));
    model.addAttribute("wordings", wordings.of(member.organisation()));
    model.addAttribute("names", wordings.names());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute(
        "register",
        letters.register(
            member.organisation(), programme, PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    return "recognition/letters";
  }

  @PostMapping
  String issue(
      @PathVariable UUID programmeId,
      @RequestParam LetterKind kind,
      @RequestParam(defaultValue = "") List<String> chosen,
      RedirectAttributes then) {
    int issued = issuing.issue(members.current(), new ProgrammeId(programmeId), kind, chosen);
    return done(programmeId, kind, then, "Выдано документов: %d.".formatted(issued));
  }

  @PostMapping("/typed")
  String issueTo(
      @PathVariable UUID programmeId,
      @RequestParam LetterKind kind,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String dative,
      RedirectAttributes then) {
    issuing.issueTo(members.current(), new ProgrammeId(programmeId), kind, name, dative);
    return done(programmeId, kind, then, "Письмо выдано.");
  }

  @PostMapping("/presented")
  String present(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      RedirectAttributes then) {
    letters.present(members.current(), new ProgrammeId(programmeId), chosen, day);
    return done(programmeId, null, then, "Отмечено: документы вручены.");
  }

  @PostMapping("/{letter}/void")
  String cancel(
      @PathVariable UUID programmeId,
      @PathVariable UUID letter,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes then) {
    letters.cancel(members.current(), letter, reason);
    return done(
        programmeId, null, then, "Документ аннулирован: тому же получателю можно выдать новый.");
  }

  @PostMapping("/{letter}/not-presented")
  String notPresented(
      @PathVariable UUID programmeId, @PathVariable UUID letter, RedirectAttributes then) {
    letters.notPresented(members.current(), letter);
    return done(programmeId, null, then, "Отметка о вручении снята.");
  }

  @PostMapping("/wording")
  String word(
      @PathVariable UUID programmeId,
      @RequestParam LetterKind kind,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "5") int leastMeetings,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    wordings.write(member, kind, title, body, leastMeetings);
    return done(programmeId, kind, then, "Текст сохранён: новые документы выйдут с ним.");
  }

  @PostMapping("/wording/forget")
  String forget(
      @PathVariable UUID programmeId, @RequestParam LetterKind kind, RedirectAttributes then) {
    CurrentMember member = members.current();
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    wordings.forget(member, kind);
    return done(programmeId, kind, then, "Возвращён исходный текст.");
  }

  private static String done(
      UUID programme, LetterKind kind, RedirectAttributes then, String what) {
    then.addFlashAttribute("done", what);
    return "redirect:/programmes/%s/recognition/letters%s"
        .formatted(programme, kind == null ? "" : "?kind=" + kind);
  }
}
