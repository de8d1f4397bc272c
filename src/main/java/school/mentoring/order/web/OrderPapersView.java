package school.mentoring.order.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.paper.ExtractPaper;
import school.mentoring.order.warning.MixedOrders;
import school.mentoring.order.warning.OrderWarnings;

/** What the page of an order says of the papers around it. */
@Component
class OrderPapersView implements OrderSection {

  private final ExtractPaper extracts;
  private final MixedOrders mixed;
  private final OrderWarnings warnings;

  OrderPapersView(ExtractPaper extracts, MixedOrders mixed, OrderWarnings warnings) {
    this.extracts = extracts;
    this.mixed = mixed;
    this.warnings = warnings;
  }

  /**
   * The papers of one order.
   *
   * @param people those whom an extract can be made for
   * @param otherHalf the order that belongs beside this one; null if there is none, or it is begun
   */
  record Papers(List<String> people, OrderKind otherHalf, List<String> warnings) {}

  @Override
  public void show(Order order, Model model) {
    model.addAttribute(
        "papers",
        new Papers(
            extracts.people(order), mixed.missing(order).orElse(null), warnings.about(order)));
  }
}
