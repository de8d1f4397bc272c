package school.mentoring.order.warning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderLinks;
import school.mentoring.order.OrderWarning;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;

/** An order that amends another and does not say how yet: only a person can. */
@Component
class AmendmentWarning implements OrderWarning {

  private final OrderLinks links;

  AmendmentWarning(OrderLinks links) {
    this.links = links;
  }

  @Override
  public List<String> about(Order order) {
    boolean empty =
        order.amends().isPresent()
            && order.annexes().isEmpty()
            && links.changedBy(order).flatMap(it -> saidAnew(order.text(), it.text())).isPresent();
    return empty
        ? List.of(
            "В приказе не сказано, что именно меняется: в «изложить в следующей редакции» стоит прежний"
                + " текст. Впишите номера и новый текст пунктов.")
        : List.of();
  }

  /** The draft quotes a point as it is, for a person to change. */
  private static Optional<OrderPoint> saidAnew(OrderText change, OrderText original) {
    return OrderPoint.of(original).stream()
        .filter(it -> change.points().contains("«" + it.text().replaceFirst("[.;]$", "") + "»"))
        .findFirst();
  }
}
