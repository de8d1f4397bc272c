package school.mentoring.mentorship.web;

import java.util.List;
import java.util.Objects;
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
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.decision.DecisionEntry;
import school.mentoring.mentorship.decision.DecisionSearch;
import school.mentoring.mentorship.decision.DecisionSearch.Show;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** All pairs of a programme on one page, each with the question whether it goes on next year. */
@Controller
@RequestMapping("/programmes/{programmeId}/decisions")
class PairDecisionController {

  private static final int ON_A_PAGE = 50;

  private final PairDecisions decisions;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final AccessLog log;

  PairDecisionController(
      PairDecisions decisions, Programmes programmes, CurrentMembers members, AccessLog log) {
    this.decisions = decisions;
    this.programmes = programmes;
    this.members = members;
    this.log = log;
  }

  @Noted(act = AccessAct.LISTED, place = "решения по парам", list = "pairs")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "ALL") Show show,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember leader = leader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    DecisionSearch search = new DecisionSearch(text, show);
    model.addAttribute("programme", programmes.get(programme, leader.organisation()));
    model.addAttribute("search", search);
    model.addAttribute("shows", Show.values());
    model.addAttribute("choices", Decision.values());
    model.addAttribute("figures", decisions.figures(leader.organisation(), programme));
    model.addAttribute(
        "pairs",
        decisions.find(
            leader.organisation(),
            programme,
            search,
            PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    return "mentorship/decisions";
  }

  @PostMapping
  String decide(
      @PathVariable UUID programmeId,
      @RequestParam(required = false) List<UUID> pairs,
      @RequestParam(required = false) Decision decision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "ALL") Show show,
      RedirectAttributes then) {
    CurrentMember leader = leader();
    List<MentorshipId> chosen =
        pairs == null
            ? List.of()
            : pairs.stream().filter(Objects::nonNull).map(MentorshipId::new).distinct().toList();
    decisions.decide(
        leader.organisation(),
        new ProgrammeId(programmeId),
        chosen,
        new DecisionEntry(decision, reason, result),
        leader.login());
    log.noteList(leader, AccessAct.CHANGED, "решения по парам", chosen.size());
    then.addFlashAttribute(
        "done",
        "Решено «%s», пар: %d. Обе базы показывают это сразу."
            .formatted(decision.title(), chosen.size()));
    return page(programmeId, show);
  }

  @PostMapping("/undo")
  String undo(
      @PathVariable UUID programmeId,
      @RequestParam UUID pair,
      @RequestParam(defaultValue = "ALL") Show show,
      RedirectAttributes then) {
    CurrentMember leader = leader();
    decisions.undo(leader.organisation(), new ProgrammeId(programmeId), new MentorshipId(pair));
    log.noteList(leader, AccessAct.CHANGED, "решения по парам", 1);
    then.addFlashAttribute("done", "Решение отменено: пока действует слово самой пары.");
    return page(programmeId, show);
  }

  private static String page(UUID programme, Show show) {
    return "redirect:/programmes/%s/decisions?show=%s".formatted(programme, show);
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
