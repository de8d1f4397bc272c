package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.FileMarks;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Substitutions;

/** The page of one order. */
@Controller
class OrderPages {

  private final Orders orders;
  private final ReadableOrders readable;
  private final OrderLife life;
  private final FileMarks fileMarks;
  private final Clock clock;
  private final Substitutions substitutions;

  OrderPages(
      Orders orders,
      ReadableOrders readable,
      OrderLife life,
      FileMarks fileMarks,
      Clock clock,
      Substitutions substitutions) {
    this.substitutions = substitutions;
    this.orders = orders;
    this.readable = readable;
    this.life = life;
    this.fileMarks = fileMarks;
    this.clock = clock;
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable String id, Model model) {
    Order order = readable.get(id);
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    life.show(order, model);
    model.addAttribute("signing", SigningView.of(order, substitutions, clock.getZone()));
    model.addAttribute("fileMarks", fileMarks.of(order.organisation(), order.id()));
    model.addAttribute("registers", registers(readable.asking()));
    return "order/order";
  }

  /** One person of the sheet, or all where no position is given. */
  @PostMapping("/orders/{id}/acquaintance")
  String acquaint(
      @PathVariable String id,
      @RequestParam(required = false) Integer position,
      RedirectAttributes next) {
    CurrentMember asking = readable.keeper();
    if (position == null) {
      orders.acquaintAll(asking.organisation(), OrderId.of(id), asking.login());
    } else {
      orders.acquaint(asking.organisation(), OrderId.of(id), position, asking.login());
    }
    next.addFlashAttribute("done", "Ознакомление отмечено.");
    return "redirect:/orders/" + OrderId.of(id);
  }

  private static boolean registers(CurrentMember member) {
    return member.leads() || member.is(Role.CLERK);
  }
}
