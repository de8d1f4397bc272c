package school.mentoring.order.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.HeldOrders;
import school.mentoring.order.Order;
import school.mentoring.order.OrderConsequence;
import school.mentoring.order.OrderId;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The points of registered orders that are under control until they are done. */
@Service
public class ControlledPoints implements OrderConsequence {

  private static final LocalDate FAR_AWAY = LocalDate.of(9999, 1, 1);

  private final ControlledPointRepository points;
  private final HeldOrders orders;
  private final WorkingCalendar calendar;

  ControlledPoints(ControlledPointRepository points, HeldOrders orders, WorkingCalendar calendar) {
    this.points = points;
    this.orders = orders;
    this.calendar = calendar;
  }

  @Override
  public void registered(Order order, Stamp stamp) {
    begin(order);
    order.cancels().ifPresent(it -> cancelled(it, order.requisites(), stamp));
  }

  /** The points of an order that was registered just now come under control. */
  private void begin(Order order) {
    LocalDate from = order.date().orElseThrow();
    List<OrderPoint> all = order.points();
    IntStream.range(0, all.size())
        .filter(it -> all.get(it).due().isPresent())
        .mapToObj(
            it ->
                new ControlledPoint(
                    order, it, all.get(it), all.get(it).due().orElseThrow().due(from, calendar)))
        .forEach(points::save);
  }

  /** An order was cancelled: what is open of it is watched no longer. */
  private void cancelled(OrderId cancelled, String reason, Stamp stamp) {
    points.of(cancelled).stream()
        .filter(it -> it.ending().isEmpty())
        .forEach(it -> it.remove(reason, stamp));
  }

  /** Those of an order, in the order of its text. */
  @Transactional(readOnly = true)
  public List<ControlledPoint> of(OrderId order) {
    return points.of(order);
  }

  /** A page of the organisation's points, the first due first. */
  @Transactional(readOnly = true)
  public Page<ControlledPoint> find(
      OrganisationId organisation, ControlSearch search, Pageable page) {
    LocalDate before = search.state() == ControlSearch.State.OVERDUE ? orders.today() : FAR_AWAY;
    return points.search(organisation, search.ended(), before, search.pattern(), page);
  }

  /** How many are open though their day is over. */
  @Transactional(readOnly = true)
  public long overdue(OrganisationId organisation) {
    return points.countOverdue(organisation, orders.today());
  }

  /**
   * A point was done.
   *
   * @param on null for today
   * @param by login of whoever says so
   */
  @Transactional
  public ControlledPoint done(
      OrganisationId organisation, UUID id, LocalDate on, String note, String by) {
    ControlledPoint point = held(organisation, id);
    point.done(on == null ? orders.today() : on, note, orders.stamp(organisation, by));
    return point;
  }

  /** A point is watched no longer, though it was not done. */
  @Transactional
  public ControlledPoint remove(OrganisationId organisation, UUID id, String reason, String by) {
    ControlledPoint point = held(organisation, id);
    point.remove(reason, orders.stamp(organisation, by));
    return point;
  }

  /** A point gets more time. */
  @Transactional
  public ControlledPoint extend(
      OrganisationId organisation, UUID id, LocalDate to, String reason, String by) {
    if (to == null) {
      throw new Refusal("Новый срок: поле не заполнено. Укажите день.");
    }
    ControlledPoint point = held(organisation, id);
    point.extend(to, reason, orders.stamp(organisation, by));
    return point;
  }

  /** A point is watched again. */
  @Transactional
  public ControlledPoint reopen(OrganisationId organisation, UUID id) {
    ControlledPoint point = held(organisation, id);
    point.reopen();
    return point;
  }

  private ControlledPoint held(OrganisationId organisation, UUID id) {
    return points
        .findByOrganisationAndId(organisation, id)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Пункт на контроле не найден: откройте его со страницы «Контроль исполнения»."));
  }
}
