package school.mentoring.order.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.Order;
import school.mentoring.order.paper.OrderPaper;

/**
 * An order as it will be printed, for whoever checks, endorses and signs it. The forms link to it:
 * Tasklist shows frames only of https addresses, not of its own server.
 */
@Controller
class OrderPreview {

  /** Nothing of the page may run, or be fetched from anywhere. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

  private final ReadableOrders orders;
  private final OrderPaper paper;

  OrderPreview(ReadableOrders orders, OrderPaper paper) {
    this.orders = orders;
    this.paper = paper;
  }

  @GetMapping("/orders/{id}/preview")
  ResponseEntity<String> preview(@PathVariable String id) {
    Order order = orders.get(id);
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_HTML)
        .header("Content-Security-Policy", POLICY)
        .cacheControl(CacheControl.noStore())
        .body(paper.document(order).html());
  }
}
