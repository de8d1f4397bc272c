package school.mentoring.mentorship.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.SuspendedPairs;
import school.mentoring.mentorship.papers.LabourPairs;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.SentOnce;

/** A pair's page: its journal, its plans in few words, its end. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}")
class JournalController {

  private final Mentorships mentorships;

  private final PairEndings endings;
  private final MeetingJournal journal;
  private final LabourPairs papers;
  private final PairPlans plans;
  private final PlannedMeetings planned;
  private final SuspendedPairs suspended;
  private final CurrentMembers members;
  private final AccessLog log;
  private final Clock clock;

  JournalController(
      Mentorships mentorships,
      PairEndings endings,
      MeetingJournal journal,
      LabourPairs papers,
      PairPlans plans,
      PlannedMeetings planned,
      SuspendedPairs suspended,
      CurrentMembers members,
      AccessLog log,
      Clock clock) {
    this.mentorships = mentorships;
    this.endings = endings;
    this.journal = journal;
    this.papers = papers;
    this.plans = plans;
    this.planned = planned;
    this.suspended = suspended;
    this.members = members;
    this.log = log;
    this.clock = clock;
  }

  /** What is written about a pair is written about both. */
  private void note(CurrentMember by, MentorshipId id, AccessAct act, String place) {
    Mentorship pair = mentorships.get(by.organisation(), id);
    log.note(by, pair.mentor().id(), act, place);
    log.note(by, pair.mentee().id(), act, place);
  }

  @GetMapping
  String show(@PathVariable UUID mentorshipId, Model model) {
    return page(new MentorshipId(mentorshipId), model);
  }

  private String page(MentorshipId id, Model model) {
    CurrentMember member = members.current();
    Mentorship pair = mentorships.get(member.organisation(), id);
    model.addAttribute("pair", pair);
    journal.mustSee(member, id);
    model.addAttribute("view", mentorships.view(member.organisation(), id));
    model.addAttribute("papers", papers.of(member.organisation(), id));
    model.addAttribute("plans", plans.of(member.organisation(), id));
    model.addAttribute("kinds", pair.cycle().kinds());
    model.addAttribute("manners", MentoringManner.values());
    model.addAttribute("suspended", !suspended.of(List.of(id)).isEmpty());
    model.addAttribute("planned", planned.ahead(List.of(id)));
    model.addAttribute("formats", MeetingFormat.values());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("usual", MeetingNote.USUAL_MINUTES);
    if (!model.containsAttribute("typed")) {
      model.addAttribute("typed", TypedMeeting.proposed(pair.manner(), LocalDate.now(clock)));
    }
    note(member, id, AccessAct.SAW, "страница пары");
    return "mentorship/journal";
  }

  /** Writes a meeting down; refused, the page comes back with what was typed. */
  @SentOnce
  @PostMapping("/meetings")
  String meet(
      @PathVariable UUID mentorshipId,
      @ModelAttribute("typed") TypedMeeting typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    MentorshipId id = new MentorshipId(mentorshipId);
    journal.mustKeep(members.current(), id);
    try {
      journal.write(members.current(), id, typed.readKind(), typed.readNote());
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("problem", refusal.getMessage());
      return page(id, model);
    }
    note(members.current(), id, AccessAct.ENTERED, "журнал встреч");
    then.addFlashAttribute("done", "Встреча записана.");
    return again(mentorshipId);
  }

  @PostMapping("/meetings/{meeting}/erase")
  String erase(
      @PathVariable UUID mentorshipId, @PathVariable UUID meeting, RedirectAttributes then) {
    journal.erase(members.current(), new MentorshipId(mentorshipId), meeting);
    then.addFlashAttribute("done", "Запись о встрече убрана.");
    return again(mentorshipId);
  }

  @PostMapping("/end")
  String endEarly(
      @PathVariable UUID mentorshipId,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    papers.mustEndWithoutNotice(member.organisation(), new MentorshipId(mentorshipId));
    endings.endEarly(member.organisation(), new MentorshipId(mentorshipId), reason);
    then.addFlashAttribute(
        "done", "Пара прекращена. Нового наставника можно подобрать на странице пар программы.");
    return again(mentorshipId);
  }

  private static String again(UUID id) {
    return "redirect:/mentorships/" + id;
  }
}
