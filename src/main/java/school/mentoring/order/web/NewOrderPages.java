package school.mentoring.order.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.NewOrders;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** Orders that people begin themselves. */
@Controller
class NewOrderPages {

  private static final int MOST = 50;
  private static final String BEGUN =
      "Проект приказа составлен. Куратор найдёт задачу «Проверить текст приказа» в списке задач.";

  private final NewOrders orders;
  private final Programmes programmes;
  private final ReadableOrders readers;

  NewOrderPages(NewOrders orders, Programmes programmes, ReadableOrders readers) {
    this.orders = orders;
    this.programmes = programmes;
    this.readers = readers;
  }

  @GetMapping("/orders/new")
  String show(@RequestParam(required = false) String programme, Model model) {
    CurrentMember asking = readers.keeper();
    model.addAttribute(
        "programmes",
        programmes.of(asking.organisation(), PageRequest.of(0, MOST)).stream()
            .filter(it -> it.state() == Programme.State.RUNNING)
            .toList());
    model.addAttribute("chosen", programme);
    model.addAttribute("kinds", orders.kinds());
    return "order/new";
  }

  @PostMapping("/orders/new")
  String begin(
      @RequestParam String programme,
      @RequestParam String kind,
      @RequestParam(required = false) String subject,
      RedirectAttributes next) {
    CurrentMember asking = readers.keeper();
    return shown(
        orders.begin(asking.organisation(), ProgrammeId.of(programme), OrderKind.of(kind), subject),
        next);
  }

  /** An order that amends or cancels this one. */
  @PostMapping("/orders/{id}/change")
  String change(@PathVariable String id, @RequestParam String kind, RedirectAttributes next) {
    CurrentMember asking = readers.keeper();
    return shown(orders.change(asking.organisation(), OrderId.of(id), OrderKind.of(kind)), next);
  }

  private static String shown(OrderId begun, RedirectAttributes next) {
    next.addFlashAttribute("done", BEGUN);
    return "redirect:/orders/" + begun;
  }
}
