package school.mentoring.order.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.Order;
import school.mentoring.order.paper.OrderPaper;

/** An order as a file, rendered when it is fetched. */
@Controller
class OrderFiles {

  private static final MediaType DOCX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final ReadableOrders orders;
  private final OrderPaper paper;

  OrderFiles(ReadableOrders orders, OrderPaper paper) {
    this.orders = orders;
    this.paper = paper;
  }

  @GetMapping("/orders/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id) {
    Order order = orders.get(id);
    return file(order, "pdf", MediaType.APPLICATION_PDF, paper.document(order).pdf());
  }

  @GetMapping("/orders/{id}/docx")
  ResponseEntity<byte[]> docx(@PathVariable String id) {
    Order order = orders.get(id);
    return file(order, "docx", DOCX, paper.document(order).docx());
  }

  private ResponseEntity<byte[]> file(Order order, String type, MediaType media, byte[] content) {
    // a number may hold a slash, which no file system takes
    String name = paper.name(order).replaceAll("[\\\\/:*?\"<>|]", "-") + "." + type;
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(media)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
