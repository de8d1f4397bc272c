package school.mentoring.order.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.ExtractPaper;
import school.mentoring.order.warning.MixedOrders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.web.Download;

/** What is made out of an order: extracts for its people, and the order that belongs beside it. */
@Controller
class OrderPapers {

  private final Orders orders;
  private final ExtractPaper extracts;
  private final MixedOrders mixed;
  private final CurrentMembers members;

  OrderPapers(Orders orders, ExtractPaper extracts, MixedOrders mixed, CurrentMembers members) {
    this.orders = orders;
    this.extracts = extracts;
    this.mixed = mixed;
    this.members = members;
  }

  /** An extract for one person, as {@code pdf} or {@code docx}. */
  @Noted(act = AccessAct.PRINTED, place = "выписка из приказа")
  @GetMapping("/orders/{id}/extract")
  ResponseEntity<byte[]> extract(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "pdf") String type) {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    Order order = orders.get(asking.organisation(), OrderId.of(id));
    Document extract = extracts.document(order, person.strip(), asking.login());
    String name = extracts.name(order, person.strip());
    return "docx".equals(type)
        ? Download.docx(name, extract.docx())
        : Download.pdf(name, extract.pdf());
  }

  /** Begins the order of the other series that belongs beside this one. */
  @PostMapping("/orders/{id}/other-half")
  String other(@PathVariable String id, RedirectAttributes next) {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CURATOR, Role.DIRECTOR);
    mixed.beginMissing(asking.organisation(), OrderId.of(id));
    next.addFlashAttribute("done", "Второй приказ составлен: проверьте его в списке задач.");
    return "redirect:/orders/" + OrderId.of(id);
  }
}
