package school.mentoring.order.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.Order;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.web.Download;

/** An order as a file, rendered when it is fetched. */
@Controller
class OrderFiles {

  private final ReadableOrders orders;
  private final OrderPaper paper;

  OrderFiles(ReadableOrders orders, OrderPaper paper) {
    this.orders = orders;
    this.paper = paper;
  }

  @Noted(act = AccessAct.PRINTED, place = "приказ с приложениями")
  @GetMapping("/orders/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id) {
    Order order = orders.get(id);
    return Download.pdf(paper.name(order), paper.document(order).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "приказ с приложениями")
  @GetMapping("/orders/{id}/docx")
  ResponseEntity<byte[]> docx(@PathVariable String id) {
    Order order = orders.get(id);
    return Download.docx(paper.name(order), paper.document(order).docx());
  }
}
