package school.mentoring.order.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.wording.Wordings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** The parts that several orders of an organisation share. */
@Controller
class PartPages {

  private final Wordings wordings;
  private final CurrentMembers members;

  PartPages(Wordings wordings, CurrentMembers members) {
    this.wordings = wordings;
    this.members = members;
  }

  @GetMapping("/orders/parts")
  String list(Model model) {
    model.addAttribute("parts", wordings.parts(allowed().organisation()));
    model.addAttribute("shipped", wordings.shippedParts());
    model.addAttribute("annexes", wordings.annexes());
    return "order/parts";
  }

  @PostMapping("/orders/parts")
  String save(@RequestParam String name, @RequestParam String text, RedirectAttributes next) {
    CurrentMember asking = allowed();
    wordings.savePart(asking.organisation(), name, text, asking.login());
    next.addFlashAttribute("done", "Часть «%s» сохранена.".formatted(name.strip()));
    return "redirect:/orders/parts";
  }

  @PostMapping("/orders/parts/remove")
  String remove(@RequestParam String name, RedirectAttributes next) {
    CurrentMember asking = allowed();
    wordings.removePart(asking.organisation(), name, asking.login());
    next.addFlashAttribute(
        "done",
        wordings.shippedParts().contains(name)
            ? "У части «%s» исходный текст.".formatted(name)
            : "Часть «%s» удалена.".formatted(name));
    return "redirect:/orders/parts";
  }

  private CurrentMember allowed() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
