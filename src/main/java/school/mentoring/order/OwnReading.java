package school.mentoring.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.order.acquaintance.MissingReader;
import school.mentoring.order.acquaintance.MissingReaders;
import school.mentoring.order.acquaintance.OwnAct;
import school.mentoring.order.history.Stamp;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * What a person on the staff reads of the orders: only those on whose sheet the own login stands.
 * Opening one marks nothing; the mark is a step of its own.
 */
@Service
public class OwnReading {

  private final MissingReaders missing;
  private final OrderRepository orders;
  private final AcquaintanceRules rules;
  private final Clock clock;

  OwnReading(MissingReaders missing, OrderRepository orders, AcquaintanceRules rules, Clock clock) {
    this.missing = missing;
    this.orders = orders;
    this.rules = rules;
    this.clock = clock;
  }

  /** Orders that wait for the person, the oldest first. */
  @Transactional(readOnly = true)
  public List<MissingReader> waiting(CurrentMember reader) {
    return missing.of(reader.organisation(), reader.login());
  }

  /** How many orders the person is asked to read here; none where it is done on paper. */
  @Transactional(readOnly = true)
  public long asked(OrganisationId organisation, String login) {
    return rules.allowedBy(organisation).isEmpty() ? 0 : missing.count(organisation, login);
  }

  /**
   * A registered order that the person stands on the sheet of.
   *
   * @throws Refusal for every other order: whether it exists is not said
   */
  @Transactional(readOnly = true)
  public Order open(CurrentMember reader, OrderId id) {
    Order order = found(orders.findByOrganisationAndId(reader.organisation(), id));
    order.history();
    order.visas().lines();
    if (order.entry().isEmpty() || order.sheet().positionOf(reader.login()).isEmpty()) {
      throw Order.notOnSheet();
    }
    return order;
  }

  /**
   * The person says to have read the order; an earlier mark stays.
   *
   * @throws Refusal if the organisation's act does not allow it, the person is not on the sheet, or
   *     the order does not say any more what was registered
   */
  @Transactional
  public void confirm(CurrentMember reader, OrderId id) {
    OwnAct act =
        rules
            .allowedBy(reader.organisation())
            .orElseThrow(
                () ->
                    Refusal.forbidden(
                        "Электронное ознакомление в организации не разрешено: распишитесь в листе ознакомления у секретаря."));
    Order order = found(orders.lock(reader.organisation(), id));
    Stamp stamp = new Stamp(clock.instant(), LocalDate.now(clock), reader.name().surnameFirst());
    order.acquaintSelf(reader.login(), act, stamp);
  }

  private static Order found(Optional<Order> order) {
    return order.orElseThrow(Order::notOnSheet);
  }
}
