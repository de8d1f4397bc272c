package school.mentoring.mentorship.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.plan.PlanAudience;
import school.mentoring.mentorship.plan.TypicalActivities;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.SentOnce;

/** The typical activities that plans are offered. */
@Controller
@RequestMapping("/programmes/{programmeId}/plans/typical")
class TypicalActivityController {

  private final TypicalActivities typical;
  private final Programmes programmes;
  private final CurrentMembers members;

  TypicalActivityController(
      TypicalActivities typical, Programmes programmes, CurrentMembers members) {
    this.typical = typical;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = leader(programmeId);
    model.addAttribute("programmeId", programmeId);
    model.addAttribute("typical", typical.of(member.organisation()));
    model.addAttribute("audiences", PlanAudience.values());
    return "mentorship/typical-activities";
  }

  private CurrentMember leader(UUID programmeId) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    return member;
  }

  @SentOnce
  @PostMapping
  String add(
      @PathVariable UUID programmeId,
      @RequestParam PlanAudience audience,
      @RequestParam(defaultValue = "") String direction,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String expected,
      RedirectAttributes then) {
    typical.add(leader(programmeId), audience, direction, action, expected);
    then.addFlashAttribute("done", "Мероприятие добавлено в список.");
    return "redirect:/programmes/" + programmeId + "/plans/typical";
  }

  @PostMapping("/{sample}/remove")
  String remove(
      @PathVariable UUID programmeId, @PathVariable UUID sample, RedirectAttributes then) {
    typical.remove(leader(programmeId), sample);
    then.addFlashAttribute("done", "Мероприятие убрано из списка; в планах оно осталось.");
    return "redirect:/programmes/" + programmeId + "/plans/typical";
  }
}
