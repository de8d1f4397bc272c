package school.mentoring.mentorship.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.plan.Activity;
import school.mentoring.mentorship.plan.Plan;
import school.mentoring.mentorship.plan.PlanCopies;
import school.mentoring.mentorship.plan.PlanId;
import school.mentoring.mentorship.plan.PlanLists;
import school.mentoring.mentorship.plan.PlanText;
import school.mentoring.mentorship.plan.Plans;
import school.mentoring.mentorship.plan.RouteSection;
import school.mentoring.mentorship.plan.TypicalActivities;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The page on which a draft of a plan is written. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/plans/{planId:[0-9a-f-]{36}}")
class PlanEditController {

  /** Programmes to copy from: this year's and those of the years before. */
  private static final PageRequest LATEST = PageRequest.of(0, 6);

  private static final String OVERTAKEN =
      "Пока Вы писали, план изменил другой человек. Ваш текст остался ниже: сравните его с сохранённым и сохраните ещё раз.";

  private final Plans plans;
  private final PlanCopies copies;
  private final PlanLists lists;
  private final TypicalActivities typical;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final CurrentMembers members;

  PlanEditController(
      Plans plans,
      PlanCopies copies,
      PlanLists lists,
      TypicalActivities typical,
      Mentorships pairs,
      Programmes programmes,
      CurrentMembers members) {
    this.plans = plans;
    this.copies = copies;
    this.lists = lists;
    this.typical = typical;
    this.pairs = pairs;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID mentorshipId, @PathVariable UUID planId, Model model) {
    Plan plan = seen(mentorshipId, planId);
    if (!plan.newest().state().editable()
        || !plans.mayWrite(members.current(), plan.mentorship())) {
      return "redirect:/mentorships/%s/plans/%s".formatted(mentorshipId, planId);
    }
    return page(plan, plan.newest().text(), model);
  }

  private Plan seen(UUID mentorshipId, UUID planId) {
    return plans.see(
        members.current(), new MentorshipId(mentorshipId), new PlanId(planId), AccessAct.SAW);
  }

  private String page(Plan plan, PlanText text, Model model) {
    CurrentMember member = members.current();
    Mentorship pair = pairs.get(member.organisation(), plan.mentorship());
    model.addAttribute("plan", plan);
    model.addAttribute("pair", pair);
    model.addAttribute("view", pairs.view(member.organisation(), plan.mentorship()));
    model.addAttribute("version", plan.newest());
    model.addAttribute("text", text);
    model.addAttribute("sections", RouteSection.of(plan.kind()));
    model.addAttribute("areas", lists.areas(pair, text));
    model.addAttribute("mayWrite", plans.mayWrite(member, plan.mentorship()));
    model.addAttribute("typical", typical.suiting(pair));
    model.addAttribute("toCopy", lists.toCopy(member, plan, latest(member)));
    return "mentorship/plan-edit";
  }

  private List<ProgrammeId> latest(CurrentMember member) {
    return programmes.of(member.organisation(), LATEST).map(Programme::id).getContent();
  }

  @PostMapping("/edit")
  String write(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam int revision,
      @RequestParam(required = false) List<UUID> samples,
      @ModelAttribute PlanSheet sheet,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    Plan plan = seen(mentorshipId, planId);
    PlanText text = sheet.text(ticked(plan, samples));
    try {
      plans.write(members.current(), plan.mentorship(), plan.id(), revision, text);
    } catch (Refusal refusal) {
      return again(plan, text, refusal, model, response);
    } catch (ConcurrencyFailureException overtaken) {
      return again(seen(mentorshipId, planId), text, Refusal.conflict(OVERTAKEN), model, response);
    }
    then.addFlashAttribute("done", "Черновик плана сохранён.");
    return "redirect:/mentorships/%s/plans/%s/edit".formatted(mentorshipId, planId);
  }

  private List<Activity> ticked(Plan plan, List<UUID> samples) {
    return samples == null ? List.of() : typical.chosen(plan.organisation(), plan.kind(), samples);
  }

  /** The page again, with what was typed and what is wrong with it. */
  private String again(
      Plan plan, PlanText typed, Refusal refusal, Model model, HttpServletResponse response) {
    if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT
        || !plan.newest().state().editable()) {
      throw refusal;
    }
    response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
    model.addAttribute("problem", refusal.getMessage());
    return page(plan, typed, model);
  }

  @PostMapping("/copy")
  String copy(
      @PathVariable UUID mentorshipId,
      @PathVariable UUID planId,
      @RequestParam UUID from,
      RedirectAttributes then) {
    copies.copy(
        members.current(), new MentorshipId(mentorshipId), new PlanId(planId), new PlanId(from));
    then.addFlashAttribute(
        "done", "Мероприятия добавлены, сроки перенесены в срок этого плана. Проверьте строки.");
    return "redirect:/mentorships/%s/plans/%s/edit".formatted(mentorshipId, planId);
  }
}
