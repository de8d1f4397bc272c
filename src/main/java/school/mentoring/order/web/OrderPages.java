package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.Order;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;

/** The page of one order. */
@Controller
class OrderPages {

  private final ReadableOrders readable;
  private final List<OrderSection> sections;
  private final Clock clock;

  OrderPages(ReadableOrders readable, List<OrderSection> sections, Clock clock) {
    this.readable = readable;
    this.sections = List.copyOf(sections);
    this.clock = clock;
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable String id, Model model) {
    Order order = readable.get(id);
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    sections.forEach(it -> it.show(order, model));
    model.addAttribute("registers", registers(readable.asking()));
    return "order/order";
  }

  private static boolean registers(CurrentMember member) {
    return member.leads() || member.is(Role.CLERK);
  }
}
