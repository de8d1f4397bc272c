package school.mentoring.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Hands out orders to decide about: one at a time, each decision with who made it when. */
@Component
public class HeldOrders {

  private final OrderRepository orders;
  private final OrderPeople people;
  private final Clock clock;

  HeldOrders(OrderRepository orders, OrderPeople people, Clock clock) {
    this.orders = orders;
    this.people = people;
    this.clock = clock;
  }

  /** Held until the transaction ends. */
  Order held(OrganisationId organisation, OrderId id) {
    return found(orders.lock(organisation, id));
  }

  /** With all that belongs to it. */
  public Order get(OrganisationId organisation, OrderId id) {
    Order order = found(orders.findByOrganisationAndId(organisation, id));
    order.history();
    order.sheet().lines();
    order.visas().lines();
    return order;
  }

  private static Order found(Optional<Order> order) {
    return order.orElseThrow(
        () -> Refusal.notFound("Приказ не найден: откройте его из реестра приказов."));
  }

  public Stamp stamp(OrganisationId organisation, String by) {
    return new Stamp(clock.instant(), today(), people.name(organisation, by));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
