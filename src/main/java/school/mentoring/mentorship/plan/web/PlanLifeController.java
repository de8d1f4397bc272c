package school.mentoring.mentorship.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.plan.ActivityNote;
import school.mentoring.mentorship.plan.PlanApprovals;
import school.mentoring.mentorship.plan.PlanId;
import school.mentoring.mentorship.plan.PlanMark;
import school.mentoring.mentorship.plan.Plans;
import school.mentoring.mentorship.plan.SeenPlan;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.shared.web.SentOnce;

/** What is done with a plan beside writing it: approval, corrections, marks. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/plans/{planId:[0-9a-f-]{36}}")
class PlanLifeController {

  private final Plans plans;
  private final PlanApprovals approvals;
  private final CurrentMembers members;

  PlanLifeController(Plans plans, PlanApprovals approvals, CurrentMembers members) {
    this.plans = plans;
    this.approvals = approvals;
    this.members = members;
  }

  /** The plan must be of the pair in the address, whatever is done with it. */
  private PlanId of(UUID mentorshipId, UUID planId) {
    return plans
        .see(members.current(), new MentorshipId(mentorshipId), new PlanId(planId), AccessAct.SAW)
        .id();
  }

  @PostMapping("/send")
  String send(@PathVariable UUID mentorshipId, @PathVariable UUID planId, RedirectAttributes then) {
    approvals.send(members.current(), of(mentorshipId, planId));
    return done(then, "План отправлен на утверждение.", mentorshipId, planId);
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable UUID mentorshipId, @PathVariable UUID planId, RedirectAttributes then) {
    approvals.withdraw(members.current(), of(mentorshipId, planId));
    return done(then, "План отозван с утверждения, его можно изменить.", mentorshipId, planId);
  }

  @PostMapping("/approve")
  String approve(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(required = false) Integer revision,
      RedirectAttributes then) {
    approvals.approve(members.current(), new SeenPlan(of(mentorshipId, planId), revision));
    return done(then, "План утверждён.", mentorshipId, planId);
  }

  @PostMapping("/return")
  String sendBack(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(defaultValue = "") String remarks,
      RedirectAttributes then) {
    approvals.sendBack(members.current(), of(mentorshipId, planId), remarks);
    return done(then, "План возвращён на доработку.", mentorshipId, planId);
  }

  @PostMapping("/correct")
  String correct(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(defaultValue = "") String why,
      RedirectAttributes then) {
    plans.correct(members.current(), new MentorshipId(mentorshipId), new PlanId(planId), why);
    then.addFlashAttribute(
        "done", "Начата новая версия. Прежняя действует, пока новую не утвердят.");
    return "redirect:/mentorships/%s/plans/%s/edit".formatted(mentorshipId, planId);
  }

  @PostMapping("/drop")
  String drop(@PathVariable UUID mentorshipId, @PathVariable UUID planId, RedirectAttributes then) {
    approvals.dropCorrection(members.current(), of(mentorshipId, planId));
    return done(then, "Черновик корректировки убран.", mentorshipId, planId);
  }

  @PostMapping("/unchanged")
  String unchanged(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(defaultValue = "") String why,
      RedirectAttributes then) {
    plans.unchanged(members.current(), new MentorshipId(mentorshipId), new PlanId(planId), why);
    return done(then, "Записано: изменений не требуется.", mentorshipId, planId);
  }

  @PostMapping("/council")
  String council(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "") String protocol,
      RedirectAttributes then) {
    plans.agreed(
        members.current(), new MentorshipId(mentorshipId), new PlanId(planId), day, protocol);
    return done(then, "Согласование советом наставников внесено.", mentorshipId, planId);
  }

  @PostMapping("/marks")
  String mark(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam int version,
      @RequestParam int item,
      @RequestParam PlanMark mark,
      @RequestParam(defaultValue = "") String fact,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String attitude,
      RedirectAttributes then) {
    plans.note(
        members.current(),
        new MentorshipId(mentorshipId),
        new PlanId(planId),
        version,
        item,
        new ActivityNote(mark, fact, on, reason, attitude));
    return done(then, "Отметка сохранена.", mentorshipId, planId);
  }

  @SentOnce
  @PostMapping("/reflections")
  String reflect(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam int version,
      @RequestParam int item,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes then) {
    plans.reflect(
        members.current(),
        new MentorshipId(mentorshipId),
        new PlanId(planId),
        version,
        item,
        words);
    return done(then, "Рефлексия сохранена.", mentorshipId, planId);
  }

  private static String done(RedirectAttributes then, String what, UUID pair, UUID plan) {
    then.addFlashAttribute("done", what);
    return "redirect:/mentorships/%s/plans/%s".formatted(pair, plan);
  }
}
