package school.mentoring.order.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.OrderSeries;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** The pattern of the organisation's own numbers. */
@Controller
class SeriesPage {

  private final OrderSeries series;
  private final CurrentMembers members;

  SeriesPage(OrderSeries series, CurrentMembers members) {
    this.series = series;
    this.members = members;
  }

  @GetMapping("/orders/series")
  String show(Model model) {
    model.addAttribute("pattern", series.pattern(allowed().organisation()));
    return "order/series";
  }

  @PostMapping("/orders/series")
  String declare(@RequestParam String pattern, RedirectAttributes next) {
    series.declare(allowed().organisation(), pattern);
    next.addFlashAttribute("done", "Образец номера сохранён.");
    return "redirect:/orders/series";
  }

  private CurrentMember allowed() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
