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
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** The page of one order. */
@Controller
class OrderPages {

  private final Orders orders;
  private final FileMarks fileMarks;
  private final CurrentMembers members;
  private final Clock clock;

  OrderPages(Orders orders, FileMarks fileMarks, CurrentMembers members, Clock clock) {
    this.orders = orders;
    this.fileMarks = fileMarks;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable String id, Model model) {
    CurrentMember asking = reader();
    Order order = orders.get(asking.organisation(), OrderId.of(id));
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    model.addAttribute(
        "fileMarks",
        fileMarks.of(asking.organisation(), order.id()).stream()
            .map(it -> FileMarkRow.of(it, clock.getZone()))
            .toList());
    model.addAttribute("registers", registers(asking));
    return "order/order";
  }

  /** One person of the sheet, or all where no position is given. */
  @PostMapping("/orders/{id}/acquaintance")
  String acquaint(
      @PathVariable String id,
      @RequestParam(required = false) Integer position,
      RedirectAttributes next) {
    CurrentMember asking = reader();
    if (position == null) {
      orders.acquaintAll(asking.organisation(), OrderId.of(id), asking.login());
    } else {
      orders.acquaint(asking.organisation(), OrderId.of(id), position, asking.login());
    }
    next.addFlashAttribute("done", "Ознакомление отмечено.");
    return "redirect:/orders/" + OrderId.of(id);
  }

  /** Orders name pupils: the register is for those who keep it. */
  private CurrentMember reader() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }

  private static boolean registers(CurrentMember member) {
    return member.leads() || member.is(Role.CLERK);
  }
}
