package school.mentoring.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.draft.OrderDrafts;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.number.OrderNumbers;
import school.mentoring.order.register.WordIndex;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.text.OrderText;
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
  private final OrderRoutes routes;
  private final OrderLinks links;
  private final HeldOrders held;
  private final OrderPeople people;
  private final EffectPolicy effects;
  private final WordIndex index;
  private final Scans scans;
  private final OrderObstacles obstacles;
  private final ObjectProvider<OrderConsequence> consequences;

  Orders(
      OrderRepository orders,
      OrderDrafts drafts,
      OrderNumbers numbers,
      OrderRoutes routes,
      OrderLinks links,
      HeldOrders held,
      OrderPeople people,
      EffectPolicy effects,
      WordIndex index,
      Scans scans,
      OrderObstacles obstacles,
      ObjectProvider<OrderConsequence> consequences) {
    this.orders = orders;
    this.drafts = drafts;
    this.numbers = numbers;
    this.routes = routes;
    this.links = links;
    this.held = held;
    this.people = people;
    this.effects = effects;
    this.index = index;
    this.scans = scans;
    this.obstacles = obstacles;
    this.consequences = consequences;
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
    return draft(organisation, programme, kind, subject, "");
  }

  /**
   * Drafts an order for whoever leads it: what one leader drafts again is found, what another one
   * drafts is another order.
   *
   * @param leader the instance of the process that asks for it
   */
  @Transactional
  public OrderId draft(
      OrganisationId organisation,
      ProgrammeId programme,
      OrderKind kind,
      String subject,
      String leader) {
    OrderSubject about = new OrderSubject(programme, kind, subject);
    String place = about.place(organisation, leader);
    return orders
        .findByDraftPlace(place)
        .orElseGet(() -> indexed(orders.save(links.linked(drafted(organisation, about, place)))))
        .id();
  }

  private Order indexed(Order order) {
    index.take(order);
    return order;
  }

  private Order drafted(OrganisationId organisation, OrderSubject about, String place) {
    Drafted drafted = drafts.write(organisation, about);
    return new Order(organisation, about, drafted, held.stamp(organisation, "")).at(place);
  }

  /**
   * The curator hands the order over, to those whose visas its route asks for, then for signing;
   * its annexes and readers are taken as they are now.
   *
   * @param edited from {@link OrderText#edited}
   */
  @Transactional
  public void check(OrganisationId organisation, OrderId id, OrderText edited, String by) {
    Order order = held.held(organisation, id);
    obstacles.mustBeNone(order);
    OrderSubject about = new OrderSubject(order.programme(), order.kind(), order.subject());
    Content now = drafts.content(organisation, about);
    Stamp stamp = held.stamp(organisation, by);
    order.check(edited, now.annexes(), now.acquainted(), stamp);
    order.askVisas(routes.visas(organisation, order.kind()), stamp);
    index.take(order);
  }

  @Transactional
  public void sign(OrganisationId organisation, OrderId id, String by) {
    Order order = held.held(organisation, id);
    obstacles.mustBeNone(order);
    order.sign(people.signatory(organisation, by), held.stamp(organisation, by));
  }

  @Transactional
  public void returnForRework(OrganisationId organisation, OrderId id, String remarks, String by) {
    people.mustDecide(organisation, by);
    held.held(organisation, id).returnForRework(remarks, held.stamp(organisation, by));
  }

  @Transactional
  public void reject(OrganisationId organisation, OrderId id, String reason, String by) {
    people.mustDecide(organisation, by);
    held.held(organisation, id).reject(reason, held.stamp(organisation, by));
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
    Order order = held.held(organisation, id);
    order.mustAwaitNumber();
    scans.mustBeKept(organisation, registration.scan());
    Registration entered = registration.dated(order.signing().map(Signing::signedOn));
    LocalDate date = RegisterEntry.date(entered, held.today());
    Series series = order.series();
    String number = numbers.give(order, series, entered.number(), date.getYear());
    Registration dated = entered.effective(effect(order, date));
    RegisterEntry entry = RegisterEntry.of(dated, series.key(), number, held.today());
    Stamp stamp = held.stamp(organisation, by);
    order.register(entry, stamp);
    links.registered(order, stamp);
    consequences.orderedStream().forEach(it -> it.registered(order, stamp));
    index.take(order);
    return orders.saveAndFlush(order);
  }

  /** The first day in force that an order of today would have, if not today itself. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> proposedEffect(OrganisationId organisation, OrderId id) {
    return effect(get(organisation, id), held.today());
  }

  private Optional<LocalDate> effect(Order order, LocalDate date) {
    return effects.day(order.organisation(), order.programme(), order.kind(), date);
  }

  /**
   * An order of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Order get(OrganisationId organisation, OrderId id) {
    return held.get(organisation, id);
  }

  /** All orders of a programme, the oldest first. */
  @Transactional(readOnly = true)
  public List<Order> of(OrganisationId organisation, ProgrammeId programme) {
    return orders.findByOrganisationAndProgrammeOrderByCreatedAt(organisation, programme);
  }
}
