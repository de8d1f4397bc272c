package school.mentoring.order.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * In which files the orders lie. The mark is made after the registration and is no part of the
 * sealed content; a new one does not wipe out those before.
 */
@Service
public class FileMarks {

  private final FileMarkRepository marks;
  private final RegisteredOrderRepository orders;
  private final OrderPeople people;
  private final Clock clock;

  FileMarks(
      FileMarkRepository marks, RegisteredOrderRepository orders, OrderPeople people, Clock clock) {
    this.marks = marks;
    this.orders = orders;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Marks where a registered order lies.
   *
   * @param by the login of the clerk
   */
  @Transactional
  public void mark(OrganisationId organisation, OrderId id, String mark, String by) {
    Order order =
        orders
            .findByOrganisationAndId(organisation, id)
            .orElseThrow(
                () -> Refusal.notFound("Приказ не найден: откройте его из реестра приказов."));
    if (order.entry().isEmpty()) {
      throw Refusal.conflict(
          "Приказ «%s» ещё не зарегистрирован: в дело подшивают приказ с номером."
              .formatted(order.text().heading()));
    }
    marks.save(new FileMark(order, mark, stamp(organisation, by)));
  }

  private Stamp stamp(OrganisationId organisation, String by) {
    return new Stamp(clock.instant(), LocalDate.now(clock), people.name(organisation, by));
  }

  /** All marks of an order, the newest last. */
  @Transactional(readOnly = true)
  public List<FileMark> of(OrganisationId organisation, OrderId id) {
    return marks.findByOrganisationAndOrderInOrderByMadeAt(organisation, List.of(id.id()));
  }

  /** The mark that holds now, of each order that has one. */
  @Transactional(readOnly = true)
  public Map<OrderId, String> newest(OrganisationId organisation, Collection<OrderId> ids) {
    return marks
        .findByOrganisationAndOrderInOrderByMadeAt(
            organisation, ids.stream().map(OrderId::id).toList())
        .stream()
        .collect(Collectors.toMap(FileMark::order, FileMark::mark, (old, newer) -> newer));
  }
}
