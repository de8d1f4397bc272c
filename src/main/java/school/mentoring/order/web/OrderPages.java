package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.FileMarks;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;

/** The page of one order. */
@Controller
class OrderPages {

  private final Orders orders;
  private final ReadableOrders readable;
  private final OrderLife life;
  private final Staff staff;
  private final FileMarks fileMarks;
  private final Clock clock;

  OrderPages(
      Orders orders,
      ReadableOrders readable,
      OrderLife life,
      Staff staff,
      FileMarks fileMarks,
      Clock clock) {
    this.orders = orders;
    this.readable = readable;
    this.life = life;
    this.staff = staff;
    this.fileMarks = fileMarks;
    this.clock = clock;
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable String id, Model model) {
    Order order = readable.get(id);
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    life.show(order, model);
    model.addAttribute(
        "sheet",
        SheetView.of(order, staff.of(order.organisation()), LocalDate.now(clock), clock.getZone()));
    model.addAttribute(
        "fileMarks",
        fileMarks.of(order.organisation(), order.id()).stream()
            .map(it -> FileMarkRow.of(it, clock.getZone()))
            .toList());
    model.addAttribute("registers", registers(readable.asking()));
    return "order/order";
  }

  private static boolean registers(CurrentMember member) {
    return member.leads() || member.is(Role.CLERK);
  }
}
