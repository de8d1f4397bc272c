package school.mentoring.order.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.authenticity.PublicOrder;
import school.mentoring.order.authenticity.PublicOrders;

/** What the code on a printed order leads to; open to everybody who has the paper. */
@Controller
class PublicOrderPage {

  private final PublicOrders orders;

  PublicOrderPage(PublicOrders orders) {
    this.orders = orders;
  }

  /** An unknown token gets the same page, which then says so. */
  @GetMapping("/o/{token}")
  String show(@PathVariable String token, Model model, HttpServletResponse response) {
    Optional<PublicOrder> order = orders.find(token);
    model.addAttribute("order", order.orElse(null));
    response.setStatus(order.isPresent() ? HttpStatus.OK.value() : HttpStatus.NOT_FOUND.value());
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    return "order/public";
  }
}
