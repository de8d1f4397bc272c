package school.mentoring.order.authenticity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;

/** Finds registered orders that no longer say what they said when they were registered. */
@Service
public class OrderSeals {

  private final SealedOrderRepository orders;

  OrderSeals(SealedOrderRepository orders) {
    this.orders = orders;
  }

  /** Those of the orders whose seal is broken. */
  @Transactional(readOnly = true)
  public Set<OrderId> broken(OrganisationId organisation, Collection<OrderId> among) {
    if (among.isEmpty()) {
      return Set.of();
    }
    Map<Optional<OrderId>, List<Order>> cancelling = cancelling(organisation, among);
    return orders.findAllOf(organisation, among).stream()
        .filter(
            it ->
                !it.isIntact()
                    || !isTold(it, cancelling.getOrDefault(Optional.of(it.id()), List.of())))
        .map(Order::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an order is as it was registered; a draft has no seal that could be broken. */
  @Transactional(readOnly = true)
  public boolean holds(Order order) {
    return broken(order.organisation(), Set.of(order.id())).isEmpty();
  }

  private Map<Optional<OrderId>, List<Order>> cancelling(
      OrganisationId organisation, Collection<OrderId> among) {
    return orders
        .cancelling(organisation, OrderKind.CANCELLATION, among.stream().map(OrderId::id).toList())
        .stream()
        .collect(Collectors.groupingBy(Order::cancels));
  }

  /** Whether an order says of itself to be cancelled where, and only where, another cancels it. */
  private static boolean isTold(Order order, List<Order> cancelling) {
    return order
        .cancelledBy()
        .map(
            by ->
                cancelling.stream()
                    .filter(it -> it.id().equals(by))
                    .anyMatch(it -> it.effectiveOn().equals(order.cancelledOn())))
        .orElse(cancelling.isEmpty() && order.cancelledOn().isEmpty());
  }
}
