package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;

/** The register of orders and the page of one order. */
@Controller
class OrderPages {

  private static final int PAGE = 25;
  private static final Sort NEWEST_FIRST = Sort.by("listedOn", "createdAt").descending();

  private final Orders orders;
  private final ReadableOrders readable;
  private final OrderLife life;
  private final Clock clock;

  OrderPages(Orders orders, ReadableOrders readable, OrderLife life, Clock clock) {
    this.orders = orders;
    this.readable = readable;
    this.life = life;
    this.clock = clock;
  }

  @GetMapping("/orders")
  String register(@ModelAttribute("query") RegisterQuery query, Model model) {
    CurrentMember asking = readable.keeper();
    Page<Order> found =
        orders.find(
            asking.organisation(),
            query.search(),
            PageRequest.of(query.number(), PAGE, NEWEST_FIRST));
    model.addAttribute("rows", found.map(it -> OrderRow.of(it, LocalDate.now(clock))));
    model.addAttribute("kinds", OrderKind.values());
    model.addAttribute("states", OrderState.values());
    life.showBroken(asking, found, model);
    model.addAttribute("registers", registers(asking));
    return "order/register";
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable String id, Model model) {
    Order order = readable.get(id);
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    life.show(order, model);
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
