package school.mentoring.mentorship.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.planned.MeetingPlan;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.web.SentOnce;

/** What a pair plans, and the kind of mentoring that says how it meets. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}")
class PlannedMeetingController {

  private final PlannedMeetings planned;
  private final Mentorships mentorships;
  private final CurrentMembers members;

  PlannedMeetingController(
      PlannedMeetings planned, Mentorships mentorships, CurrentMembers members) {
    this.planned = planned;
    this.mentorships = mentorships;
    this.members = members;
  }

  @Noted(act = AccessAct.CHANGED, place = "план встреч")
  @SentOnce
  @PostMapping("/planned")
  String plan(
      @PathVariable UUID mentorshipId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) LocalTime at,
      @RequestParam(defaultValue = "45") int minutes,
      @RequestParam MeetingFormat format,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "0") int every,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate until,
      RedirectAttributes then) {
    MeetingPlan plan =
        new MeetingPlan(from, Optional.ofNullable(at), minutes, format, place, topic, every, until);
    int count = planned.plan(members.current(), new MentorshipId(mentorshipId), plan);
    then.addFlashAttribute("done", "Запланировано встреч: %d.".formatted(count));
    return again(mentorshipId);
  }

  @Noted(act = AccessAct.CHANGED, place = "план встреч")
  @PostMapping("/planned/{meeting}/move")
  String move(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID meeting,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) LocalTime at,
      RedirectAttributes then) {
    planned.move(members.current(), new MentorshipId(mentorshipId), meeting, day, at);
    then.addFlashAttribute("done", "Встреча перенесена.");
    return again(mentorshipId);
  }

  @Noted(act = AccessAct.CHANGED, place = "план встреч")
  @PostMapping("/planned/{meeting}/cancel")
  String cancel(
      @PathVariable UUID mentorshipId, @PathVariable UUID meeting, RedirectAttributes then) {
    planned.cancel(members.current(), new MentorshipId(mentorshipId), meeting);
    then.addFlashAttribute("done", "Запланированная встреча отменена.");
    return again(mentorshipId);
  }

  @Noted(act = AccessAct.CHANGED, place = "вид наставничества пары")
  @PostMapping("/manner")
  String change(
      @PathVariable UUID mentorshipId,
      @RequestParam MentoringManner manner,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    mentorships.changeManner(member.organisation(), new MentorshipId(mentorshipId), manner, reason);
    then.addFlashAttribute("done", "Вид наставничества изменён.");
    return again(mentorshipId);
  }

  private static String again(UUID id) {
    return "redirect:/mentorships/" + id;
  }
}
