package school.mentoring.mentorship.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.plan.PlanApprovals;
import school.mentoring.mentorship.plan.PlanKind;
import school.mentoring.mentorship.plan.PlanKinds;
import school.mentoring.mentorship.plan.PlanLists;
import school.mentoring.mentorship.plan.PlanSearch;
import school.mentoring.mentorship.plan.PlanState;
import school.mentoring.mentorship.plan.Plans;
import school.mentoring.mentorship.plan.SeenPlan;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.TableFile;

/** All plans of a programme: who has which, what waits for approval, what is overdue. */
@Controller
@RequestMapping("/programmes/{programmeId}/plans")
class ProgrammePlansController {

  private static final int ON_A_PAGE = 50;
  private final PlanLists lists;
  private final PlanApprovals approvals;
  private final PlanKinds kinds;
  private final Plans plans;
  private final PairPlans pairPlans;
  private final Programmes programmes;
  private final CurrentMembers members;

  ProgrammePlansController(
      PlanLists lists,
      PlanApprovals approvals,
      PlanKinds kinds,
      Plans plans,
      PairPlans pairPlans,
      Programmes programmes,
      CurrentMembers members) {
    this.lists = lists;
    this.approvals = approvals;
    this.kinds = kinds;
    this.plans = plans;
    this.pairPlans = pairPlans;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.LISTED, place = "планы программы", list = "plans")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) PlanKind kind,
      @RequestParam(required = false) PlanState state,
      @RequestParam(defaultValue = "false") boolean none,
      @RequestParam(defaultValue = "false") boolean toCorrect,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = reader();
    Programme programme = programmes.get(new ProgrammeId(programmeId), member.organisation());
    PlanSearch search = new PlanSearch(text, kind, state, none, toCorrect, overdue);
    model.addAttribute("programme", programme);
    model.addAttribute("search", search);
    model.addAttribute("kinds", PlanKind.values());
    model.addAttribute("states", Arrays.copyOf(PlanState.values(), 4));
    model.addAttribute("figures", pairPlans.figures(member.organisation(), programme.id()));
    model.addAttribute("usual", kinds.ofForms(programme));
    model.addAttribute("mayApprove", plans.mayApprove(member));
    model.addAttribute(
        "plans",
        lists.find(member, programme.id(), search, PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    return "mentorship/programme-plans";
  }

  private CurrentMember reader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR, Role.PSYCHOLOGIST);
    return member;
  }

  @Noted(act = AccessAct.EXPORTED, place = "планы программы")
  @GetMapping("/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) PlanKind kind,
      @RequestParam(required = false) PlanState state,
      @RequestParam(defaultValue = "false") boolean none,
      @RequestParam(defaultValue = "false") boolean toCorrect,
      @RequestParam(defaultValue = "false") boolean overdue) {
    CurrentMember member = reader();
    ProgrammeId programme =
        programmes.get(new ProgrammeId(programmeId), member.organisation()).id();
    PlanSearch search = new PlanSearch(text, kind, state, none, toCorrect, overdue);
    return TableFile.of(
        "Планы пар",
        PlanCells.HEADER,
        lists.find(member, programme, search, TableFile.whole()),
        PlanCells::of,
        format);
  }

  @PostMapping("/approve")
  String approve(
      @PathVariable UUID programmeId,
      @RequestParam(required = false) List<String> chosen,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    List<SeenPlan> plans = chosen == null ? List.of() : chosen.stream().map(SeenPlan::of).toList();
    int approved = approvals.approve(member, plans);
    then.addFlashAttribute("done", "Утверждено планов: %d.".formatted(approved));
    return "redirect:/programmes/" + programmeId + "/plans";
  }

  @PostMapping("/defaults")
  String usual(
      @PathVariable UUID programmeId,
      @RequestParam String form,
      @RequestParam PlanKind kind,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    kinds.choose(member, form, kind);
    then.addFlashAttribute(
        "done", "Теперь для формы «%s» первым предлагается: %s.".formatted(form, kind.title()));
    return "redirect:/programmes/" + programmeId + "/plans";
  }
}
