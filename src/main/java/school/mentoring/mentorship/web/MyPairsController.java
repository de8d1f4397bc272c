package school.mentoring.mentorship.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.planned.MyPairs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.web.SentOnce;

/** A mentor's own page: the pairs, and a meeting entered in a few taps. */
@Controller
@RequestMapping("/my-pairs")
class MyPairsController {

  private final MyPairs pairs;
  private final MeetingJournal journal;
  private final CurrentMembers members;
  private final Clock clock;

  MyPairsController(MyPairs pairs, MeetingJournal journal, CurrentMembers members, Clock clock) {
    this.pairs = pairs;
    this.journal = journal;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "мои пары")
  @GetMapping
  String show(Model model) {
    model.addAttribute("section", "my-pairs");
    model.addAttribute("pairs", pairs.of(mentor()));
    model.addAttribute("formats", MeetingFormat.values());
    model.addAttribute("today", LocalDate.now(clock));
    return "mentorship/my-pairs";
  }

  @Noted(act = AccessAct.ENTERED, place = "журнал встреч")
  @SentOnce
  @PostMapping("/meetings")
  String meet(
      @RequestParam(defaultValue = "") List<UUID> pair,
      @RequestParam MeetingKind kind,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
      @RequestParam(defaultValue = "45") int minutes,
      @RequestParam MeetingFormat format,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String nextStep,
      RedirectAttributes then) {
    MeetingNote note = new MeetingNote(heldOn, minutes, format, topic, result, nextStep);
    List<MentorshipId> present = pair.stream().map(MentorshipId::new).toList();
    then.addFlashAttribute("undo", journal.writeTogether(mentor(), present, kind, note));
    then.addFlashAttribute("done", "Встреча записана.");
    return "redirect:/my-pairs";
  }

  @Noted(act = AccessAct.CHANGED, place = "журнал встреч")
  @PostMapping("/undo")
  String undo(@RequestParam UUID entry, RedirectAttributes then) {
    journal.undo(mentor(), entry);
    then.addFlashAttribute("done", "Запись убрана.");
    return "redirect:/my-pairs";
  }

  private CurrentMember mentor() {
    CurrentMember member = members.current();
    member.mustBe(Role.MENTOR, Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
