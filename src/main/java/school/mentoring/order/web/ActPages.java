package school.mentoring.order.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.ActEntry;
import school.mentoring.order.wording.ActLevel;
import school.mentoring.order.wording.LegalAct;
import school.mentoring.order.wording.LegalActs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.SentOnce;

/** The acts that the preambles of the organisation's orders rest on. */
@Controller
class ActPages {

  private static final String LIST = "redirect:/orders/acts";

  private final LegalActs acts;
  private final Roadmaps roadmaps;
  private final CurrentMembers members;

  ActPages(LegalActs acts, Roadmaps roadmaps, CurrentMembers members) {
    this.acts = acts;
    this.roadmaps = roadmaps;
    this.members = members;
  }

  @GetMapping("/orders/acts")
  String list(Model model) {
    OrganisationId organisation = allowed().organisation();
    List<RoadmapRef> known = roadmaps.newest();
    model.addAttribute(
        "acts", acts.of(organisation).stream().map(it -> ActRow.of(it, known)).toList());
    model.addAttribute("own", acts.ownList(organisation));
    offer(model, known);
    return "order/acts";
  }

  @GetMapping("/orders/acts/{id}")
  String edit(@PathVariable UUID id, Model model) {
    LegalAct act = acts.get(allowed().organisation(), id);
    model.addAttribute("act", act);
    offer(model, roadmaps.newest());
    return "order/act";
  }

  private static void offer(Model model, List<RoadmapRef> known) {
    model.addAttribute("levels", ActLevel.values());
    model.addAttribute("roadmaps", known);
    model.addAttribute("kinds", OrderKind.values());
  }

  @SentOnce
  @PostMapping("/orders/acts")
  String add(ActEntry entry, RedirectAttributes next) {
    acts.add(allowed().organisation(), entry);
    return done(next, "Акт добавлен.");
  }

  @PostMapping("/orders/acts/{id}")
  String change(@PathVariable UUID id, ActEntry entry, RedirectAttributes next) {
    acts.change(allowed().organisation(), id, entry);
    return done(next, "Акт сохранён.");
  }

  @PostMapping("/orders/acts/{id}/remove")
  String remove(@PathVariable UUID id, RedirectAttributes next) {
    acts.remove(allowed().organisation(), id);
    return done(next, "Акт убран из списка.");
  }

  @PostMapping("/orders/acts/{id}/move")
  String move(@PathVariable UUID id, @RequestParam boolean up) {
    acts.move(allowed().organisation(), id, up);
    return LIST;
  }

  @PostMapping("/orders/acts/restore")
  String restore(RedirectAttributes next) {
    acts.restore(allowed().organisation());
    return done(next, "Возвращён исходный список актов.");
  }

  private static String done(RedirectAttributes next, String message) {
    next.addFlashAttribute("done", message);
    return LIST;
  }

  private CurrentMember allowed() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
