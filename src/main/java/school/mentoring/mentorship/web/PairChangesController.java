package school.mentoring.mentorship.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.papers.AmendmentViews;
import school.mentoring.mentorship.papers.PairAmendments;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Collects changes in pairs that an order has joined, and begins the order that makes them. */
@Controller
@RequestMapping("/programmes/{programmeId}/mentorships/changes")
class PairChangesController {

  private final AmendmentViews views;
  private final PairAmendments changes;
  private final Amendments amendments;
  private final Mentorships mentorships;
  private final Programmes programmes;
  private final CurrentMembers members;

  PairChangesController(
      AmendmentViews views,
      PairAmendments changes,
      Amendments amendments,
      Mentorships mentorships,
      Programmes programmes,
      CurrentMembers members) {
    this.views = views;
    this.changes = changes;
    this.amendments = amendments;
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    CurrentMember leader = leader(programme);
    model.addAttribute("section", "programmes");
    model.addAttribute("programme", programmes.get(programme, leader.organisation()));
    model.addAttribute("changes", views.of(leader.organisation(), programme));
    return "mentorship/changes";
  }

  /** A pair ends, or its mentee gets another mentor. */
  @PostMapping("/end")
  String end(
      @PathVariable UUID programmeId,
      @RequestParam UUID pair,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam Optional<UUID> mentor) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    CurrentMember leader = leader(programme);
    MentorshipId id = new MentorshipId(pair);
    mustBelong(mentorships.get(leader.organisation(), id), programme);
    if (mentor.isPresent()) {
      MentorId instead = new MentorId(mentor.get());
      changes.replace(leader.organisation(), id, lastDay, reason, instead);
    } else {
      changes.end(leader.organisation(), id, lastDay, reason);
    }
    return again(programme);
  }

  private static void mustBelong(Mentorship pair, ProgrammeId programme) {
    if (!pair.programme().equals(programme)) {
      throw Refusal.notFound("Пара не найдена: откройте её из списка пар программы.");
    }
  }

  @PostMapping("/add")
  String add(@PathVariable UUID programmeId, @RequestParam UUID mentor, @RequestParam UUID mentee) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    amendments.add(leader(programme).organisation(), programme, pair(mentor, mentee));
    return again(programme);
  }

  @PostMapping("/drop")
  String drop(
      @PathVariable UUID programmeId, @RequestParam UUID mentor, @RequestParam UUID mentee) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    amendments.drop(leader(programme).organisation(), programme, pair(mentor, mentee));
    return again(programme);
  }

  @PostMapping("/order")
  String order(@PathVariable UUID programmeId, @RequestParam int version, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    CurrentMember leader = leader(programme);
    changes.order(leader.organisation(), programme, version, leader.login());
    then.addFlashAttribute(
        "done",
        "Приказ об изменении состава пар начат: его проект ждёт проверки в списке задач. Пары изменятся, когда он вступит в силу.");
    return again(programme);
  }

  private static PairKey pair(UUID mentor, UUID mentee) {
    return new PairKey(new MentorId(mentor), new MenteeId(mentee));
  }

  private CurrentMember leader(ProgrammeId programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(programme, member.organisation());
    return member;
  }

  private static String again(ProgrammeId programme) {
    return "redirect:/programmes/" + programme + "/mentorships/changes";
  }
}
