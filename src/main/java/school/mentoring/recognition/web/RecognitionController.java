package school.mentoring.recognition.web;

import java.util.UUID;
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
import school.mentoring.recognition.Recognised;
import school.mentoring.recognition.contest.ContestKind;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.letter.Letters;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.SentOnce;

/** A programme's contests, awards and letters. */
@Controller
@RequestMapping("/programmes/{programmeId}/recognition")
class RecognitionController {

  private final Contests contests;
  private final Recognised recognised;
  private final Letters letters;
  private final Programmes programmes;
  private final CurrentMembers members;

  RecognitionController(
      Contests contests,
      Recognised recognised,
      Letters letters,
      Programmes programmes,
      CurrentMembers members) {
    this.contests = contests;
    this.recognised = recognised;
    this.letters = letters;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("contests", contests.of(member.organisation(), programme));
    model.addAttribute("kinds", ContestKind.values());
    model.addAttribute("awards", recognised.of(member.organisation(), programme));
    model.addAttribute("letters", letters.summary(member.organisation(), programme));
    return "recognition/recognition";
  }

  @SentOnce
  @PostMapping("/contests")
  String announce(
      @PathVariable UUID programmeId, @RequestParam ContestKind kind, RedirectAttributes then) {
    UUID contest = contests.announce(members.current(), new ProgrammeId(programmeId), kind);
    then.addFlashAttribute(
        "done", "Конкурс создан: проверьте условия и критерии, затем выдвигайте участников.");
    return "redirect:/contests/" + contest;
  }
}
