package school.mentoring.order;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** Finds registered orders that no longer say what they said when they were registered. */
@Service
public class OrderSeals {

  private final OrderRepository orders;

  OrderSeals(OrderRepository orders) {
    this.orders = orders;
  }

  /** Those of the orders whose seal is broken. */
  @Transactional(readOnly = true)
  public Set<OrderId> broken(OrganisationId organisation, Collection<OrderId> among) {
    return among.isEmpty()
        ? Set.of()
        : orders.findAllOf(organisation, among).stream()
            .filter(it -> !isIntact(it))
            .map(Order::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an order is as it was registered, and cancelled only by an order that cancels it. */
  private boolean isIntact(Order order) {
    return order.isIntact()
        && order.cancelledOn().isPresent() == order.cancelledBy().isPresent()
        && order.cancelledBy().map(it -> cancels(it, order)).orElse(true);
  }

  private boolean cancels(OrderId later, Order order) {
    return orders
        .findByOrganisationAndId(order.organisation(), later)
        .filter(it -> it.cancels().filter(order.id()::equals).isPresent())
        .flatMap(Order::effectiveOn)
        .equals(order.cancelledOn());
  }
}
