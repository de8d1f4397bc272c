package school.mentoring.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * The orders of the organisations, from the draft to the marks of those who read them. Everywhere
 * {@code by} is the login of whoever acts, blank for the system; a {@link Refusal} says what the
 * order's state does not allow.
 */
@Service
public class Orders {

  private final OrderRepository orders;
  private final OrderDrafts drafts;
  private final OrderNumbers numbers;
  private final OrderPeople people;
  private final EffectPolicy effects;
  private final WordIndex index;
  private final Clock clock;

  Orders(
      OrderRepository orders,
      OrderDrafts drafts,
      OrderNumbers numbers,
      OrderPeople people,
      EffectPolicy effects,
      WordIndex index,
      Clock clock) {
    this.orders = orders;
    this.drafts = drafts;
    this.numbers = numbers;
    this.people = people;
    this.effects = effects;
    this.index = index;
    this.clock = clock;
  }

  /**
   * Drafts an order from the programme's data; a draft of the same is found again, not doubled.
   *
   * @param subject tells one order of a kind from another, and the order's content what it is
   *     about; may be null
   */
  @Transactional
  public OrderId draft(
      OrganisationId organisation, ProgrammeId programme, OrderKind kind, String subject) {
    OrderSubject about = new OrderSubject(programme, kind, subject);
    return orders
        .findByDraftPlace(about.place(organisation))
        .orElseGet(() -> indexed(orders.save(drafted(organisation, about))))
        .id();
  }

  private Order indexed(Order order) {
    index.take(order);
    return order;
  }

  private Order drafted(OrganisationId organisation, OrderSubject about) {
    Drafted drafted = drafts.write(organisation, about);
    return new Order(organisation, about, drafted, stamp(organisation, ""));
  }

  /**
   * The curator hands the order over for signing; its annexes and readers are taken as they are
   * now.
   *
   * @param edited from {@link OrderText#edited}
   */
  @Transactional
  public void check(OrganisationId organisation, OrderId id, OrderText edited, String by) {
    Order order = held(organisation, id);
    OrderSubject about = new OrderSubject(order.programme(), order.kind(), order.subject());
    Content now = drafts.content(organisation, about);
    order.check(edited, now.annexes(), now.acquainted(), stamp(organisation, by));
    index.take(order);
  }

  @Transactional
  public void sign(OrganisationId organisation, OrderId id, String by) {
    held(organisation, id).sign(people.signatory(organisation, by), stamp(organisation, by));
  }

  @Transactional
  public void returnForRework(OrganisationId organisation, OrderId id, String remarks, String by) {
    held(organisation, id).returnForRework(remarks, stamp(organisation, by));
  }

  @Transactional
  public void reject(OrganisationId organisation, OrderId id, String reason, String by) {
    held(organisation, id).reject(reason, stamp(organisation, by));
  }

  /**
   * Enters a signed order into the register and seals its content.
   *
   * @return the order with its number and its first day in force
   * @throws Refusal if the number is taken, naming the order that has it and the next free one
   */
  @Transactional
  public Order register(
      OrganisationId organisation, OrderId id, Registration registration, String by) {
    Order order = held(organisation, id);
    order.mustAwaitNumber();
    LocalDate date = RegisterEntry.date(registration, today());
    Series series = order.kind().series();
    String number = numbers.give(order, series, registration.number(), date.getYear());
    Registration dated = registration.effective(effect(order, date));
    RegisterEntry entry = RegisterEntry.of(dated, series.key(), number, today());
    order.register(entry, stamp(organisation, by));
    index.take(order);
    return orders.saveAndFlush(order);
  }

  /** The first day in force that an order of today would have, if not today itself. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> proposedEffect(OrganisationId organisation, OrderId id) {
    return effect(get(organisation, id), today());
  }

  private Optional<LocalDate> effect(Order order, LocalDate date) {
    return effects.day(order.organisation(), order.programme(), order.kind(), date);
  }

  /** One person of the sheet, counted from 0, signed for having read the order. */
  @Transactional
  public void acquaint(OrganisationId organisation, OrderId id, int position, String by) {
    held(organisation, id).acquaint(position, stamp(organisation, by));
  }

  /** All people of the sheet signed for having read the order. */
  @Transactional
  public void acquaintAll(OrganisationId organisation, OrderId id, String by) {
    held(organisation, id).acquaintAll(stamp(organisation, by));
  }

  /**
   * The acquaintance is over, though some of the sheet may not have signed.
   *
   * @param remarks why; needed only if somebody is missing
   */
  @Transactional
  public void closeSheet(OrganisationId organisation, OrderId id, String remarks, String by) {
    held(organisation, id).closeSheet(remarks, stamp(organisation, by));
  }

  /**
   * An order of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Order get(OrganisationId organisation, OrderId id) {
    Order order = found(orders.findByOrganisationAndId(organisation, id));
    order.history().decisions();
    order.sheet().lines();
    return order;
  }

  /** All orders of a programme, the oldest first. */
  @Transactional(readOnly = true)
  public List<Order> of(OrganisationId organisation, ProgrammeId programme) {
    return orders.findByOrganisationAndProgrammeOrderByCreatedAt(organisation, programme);
  }

  private Order held(OrganisationId organisation, OrderId id) {
    return found(orders.lock(organisation, id));
  }

  private static Order found(Optional<Order> order) {
    return order.orElseThrow(
        () -> Refusal.notFound("Приказ не найден: откройте его из реестра приказов."));
  }

  private Stamp stamp(OrganisationId organisation, String by) {
    return new Stamp(clock.instant(), today(), people.name(organisation, by));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
