package school.mentoring.mentorship.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.matching.publication.PublishedPairs;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairBeginnings;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** The pairs of a programme: mentors see theirs, whoever leads the programme sees all. */
@Controller
@RequestMapping("/programmes/{programmeId}/mentorships")
class MentorshipController {

  private static final int ON_A_PAGE = 25;

  private final Mentorships mentorships;

  private final PairBeginnings beginnings;
  private final Programmes programmes;
  private final PublishedPairs published;
  private final CurrentMembers members;

  MentorshipController(
      Mentorships mentorships,
      PairBeginnings beginnings,
      Programmes programmes,
      PublishedPairs published,
      CurrentMembers members) {
    this.mentorships = mentorships;
    this.beginnings = beginnings;
    this.published = published;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.LISTED, place = "пары", list = "pairs")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean active,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("published", published.of(member.organisation(), programme, onlyOf(member)));
    PairSearch search = new PairSearch(text, onlyOf(member), active);
    model.addAttribute("search", search);
    model.addAttribute(
        "pairs",
        mentorships.find(
            member.organisation(),
            programme,
            search,
            PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    return "mentorship/mentorships";
  }

  /** A mentor sees the own pairs only; the psychologist and whoever leads see all. */
  static Optional<String> onlyOf(CurrentMember member) {
    return member.leads() || member.is(Role.PSYCHOLOGIST)
        ? Optional.empty()
        : Optional.of(member.login());
  }

  @PostMapping("/request")
  String request(@PathVariable UUID programmeId, RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    beginnings.requestPairs(member.organisation(), programme);
    then.addFlashAttribute(
        "done",
        "Предложение пар составлено. Проверьте его и завершите задачу «Проанализировать анкеты, сформировать пары и группы».");
    return "redirect:/programmes/" + programme + "/matching";
  }
}
