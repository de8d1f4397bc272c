package school.mentoring.order;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.Signing;
import school.mentoring.shared.OrganisationId;

/** The signatures under orders: who signed how, and who recorded it. */
@Service
public class Signings {

  private final HeldOrders orders;
  private final OrderPeople people;
  private final OrderRoutes routes;
  private final Files files;
  private final OrderObstacles obstacles;

  Signings(
      HeldOrders orders,
      OrderPeople people,
      OrderRoutes routes,
      Files files,
      OrderObstacles obstacles) {
    this.orders = orders;
    this.people = people;
    this.routes = routes;
    this.files = files;
    this.obstacles = obstacles;
  }

  /**
   * The head signed; where the head never logs in, the clerk or the curator says so.
   *
   * @param by login of whoever records it; blank for the system
   * @throws school.mentoring.shared.Refusal if the file is not there, or the dates cannot be true
   */
  @Transactional
  public void sign(OrganisationId organisation, OrderId id, Signing how, String by) {
    if (how.file() != null) {
      files.name(organisation, FileId.of(how.file()));
    }
    Stamp stamp = orders.stamp(organisation, by);
    Order order = orders.held(organisation, id);
    obstacles.mustBeNone(order);
    order.sign(people.signatory(organisation, by, how.signedOn()), how.recorded(by, stamp), stamp);
  }

  /** Whether the organisation's head signs orders of this kind outside this program. */
  @Transactional(readOnly = true)
  public boolean isOutside(OrganisationId organisation, OrderId id) {
    return routes.of(organisation, orders.get(organisation, id).kind()).signedOutside();
  }
}
