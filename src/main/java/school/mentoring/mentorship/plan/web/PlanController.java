package school.mentoring.mentorship.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.plan.Plan;
import school.mentoring.mentorship.plan.PlanComparison;
import school.mentoring.mentorship.plan.PlanId;
import school.mentoring.mentorship.plan.PlanMark;
import school.mentoring.mentorship.plan.PlanPaper;
import school.mentoring.mentorship.plan.PlanVersion;
import school.mentoring.mentorship.plan.Plans;
import school.mentoring.mentorship.plan.RouteSection;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.shared.web.Download;

/** A plan with its versions, on the screen and on paper. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/plans/{planId:[0-9a-f-]{36}}")
class PlanController {

  private final Plans plans;
  private final PlanPaper paper;
  private final Mentorships pairs;
  private final CurrentMembers members;
  private final Clock clock;

  PlanController(
      Plans plans, PlanPaper paper, Mentorships pairs, CurrentMembers members, Clock clock) {
    this.plans = plans;
    this.paper = paper;
    this.pairs = pairs;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(required = false) Integer version,
      Model model) {
    CurrentMember member = members.current();
    Plan plan = seen(mentorshipId, planId, AccessAct.SAW, model);
    PlanVersion shown = version == null ? plan.current() : plan.version(version);
    model.addAttribute("version", shown);
    model.addAttribute("text", shown.text());
    model.addAttribute("progress", shown.progress(LocalDate.now(clock)));
    model.addAttribute("sections", RouteSection.of(plan.kind()));
    model.addAttribute("marks", PlanMark.values());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayWrite", plans.mayWrite(member, plan.mentorship()));
    model.addAttribute("mayApprove", plans.mayApprove(member));
    return "mentorship/plan";
  }

  private Plan seen(UUID mentorshipId, UUID planId, AccessAct act, Model model) {
    CurrentMember member = members.current();
    MentorshipId id = new MentorshipId(mentorshipId);
    Plan plan = plans.see(member, id, new PlanId(planId), act);
    model.addAttribute("plan", plan);
    model.addAttribute("pair", pairs.get(member.organisation(), id));
    model.addAttribute("view", pairs.view(member.organisation(), id));
    return plan;
  }

  /** What a version says differently from another. */
  @GetMapping("/changes")
  String changes(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam int from,
      @RequestParam int to,
      Model model) {
    Plan plan = seen(mentorshipId, planId, AccessAct.SAW, model);
    model.addAttribute("from", plan.version(from));
    model.addAttribute("to", plan.version(to));
    model.addAttribute(
        "changes", PlanComparison.of(plan.version(from).text(), plan.version(to).text()));
    return "mentorship/plan-changes";
  }

  /** A version on paper. */
  @GetMapping("/paper.{type:pdf|docx}")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @PathVariable String type,
      @RequestParam(required = false) Integer version) {
    Plan plan =
        plans.see(
            members.current(),
            new MentorshipId(mentorshipId),
            new PlanId(planId),
            AccessAct.PRINTED);
    PlanVersion wanted = version == null ? plan.current() : plan.version(version);
    Document document = paper.document(plan, wanted);
    String name = "%s, версия %d".formatted(plan.kind().shortTitle(), wanted.number());
    return type.equals("docx")
        ? Download.docx(name, document.docx())
        : Download.pdf(name, document.pdf());
  }
}
