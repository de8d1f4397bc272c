package school.mentoring.order;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

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
    return orders
        .findByOrganisationAndId(organisation, id)
        .flatMap(OrderData::entry)
        .map(it -> "от %s № %s".formatted(Dates.text(it.date()), it.number()));
  }
}
