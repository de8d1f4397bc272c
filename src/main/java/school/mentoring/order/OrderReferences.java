package school.mentoring.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** How other papers refer to a registered order. */
@Service
public class OrderReferences {

  private final OrderRepository orders;

  OrderReferences(OrderRepository orders) {
    this.orders = orders;
  }

  /** «от 01.09.2026 № 12-ОД»; empty while the order is not registered, or not there. */
  @Transactional(readOnly = true)
  public Optional<String> of(OrganisationId organisation, OrderId id) {
    return Optional.ofNullable(of(organisation, Set.of(id)).get(id));
  }

  /**
   * Those of many orders at once; the orders that are not registered, or not there, are left out.
   */
  @Transactional(readOnly = true)
  public Map<OrderId, String> of(OrganisationId organisation, Collection<OrderId> ids) {
    return orders.findAllOf(organisation, Set.copyOf(ids)).stream()
        .filter(it -> it.entry().isPresent())
        .collect(Collectors.toMap(Order::id, it -> text(it.entry().get())));
  }

  private static String text(RegisterEntry entry) {
    return "от %s № %s".formatted(Dates.text(entry.date()), entry.number());
  }

  /**
   * The orders of some kinds that several programmes have; of all organisations, for what the
   * system does by itself.
   */
  @Transactional(readOnly = true)
  public List<Order> issued(Collection<ProgrammeId> programmes, Collection<OrderKind> kinds) {
    return orders.findByKinds(Set.copyOf(programmes), kinds);
  }
}
