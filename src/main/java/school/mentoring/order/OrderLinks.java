package school.mentoring.order;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;

/** Which orders change which: each link is seen from both sides. */
@Service
public class OrderLinks {

  private final OrderRepository orders;

  OrderLinks(OrderRepository orders) {
    this.orders = orders;
  }

  /** The order that this one amends or cancels. */
  @Transactional(readOnly = true)
  public Optional<Order> changedBy(Order order) {
    return order.changes().flatMap(it -> orders.findByOrganisationAndId(order.organisation(), it));
  }

  /** The orders that amend or cancel this one, drafts among them, the oldest first. */
  @Transactional(readOnly = true)
  public List<Order> changing(OrganisationId organisation, OrderId id) {
    return orders.findByOrganisationAndChangesOrderOrderByCreatedAt(organisation, id.id());
  }

  /** A new order that changes another one stands in that one's register. */
  Order linked(Order order) {
    order
        .changes()
        .flatMap(it -> orders.lock(order.organisation(), it))
        .ifPresent(
            original -> {
              original.mustBeChangeable();
              order.standIn(original.series());
            });
    return order;
  }

  /** An order was registered: the one it changes says so from now on. */
  void registered(Order order, Stamp stamp) {
    order
        .changes()
        .flatMap(it -> orders.lock(order.organisation(), it))
        .ifPresent(
            original -> {
              if (order.cancels().isPresent()) {
                original.cancelled(order, stamp);
              } else {
                original.amended(order, stamp);
              }
            });
  }
}
