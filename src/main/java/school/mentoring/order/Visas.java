package school.mentoring.order;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.history.Stamp;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The visas of orders, given one after another by those whom the route names. */
@Service
public class Visas {

  private final HeldOrders orders;
  private final OrderRoutes routes;
  private final Staff staff;

  Visas(HeldOrders orders, OrderRoutes routes, Staff staff) {
    this.orders = orders;
    this.routes = routes;
    this.staff = staff;
  }

  /**
   * The decision of whoever is asked now, entered by that person, or by a curator who stands in.
   * People asked later who have left meanwhile are passed over, which the order's history says.
   *
   * @param by login; blank for the system
   * @throws Refusal if it is somebody else's turn, or remarks are needed
   */
  @Transactional
  public void endorse(
      OrganisationId organisation, OrderId id, VisaDecision decision, String remarks, String by) {
    Order order = orders.held(organisation, id);
    order.visas().current().ifPresent(it -> mustBeTheTurnOf(organisation, it, by));
    order.endorse(decision, remarks, orders.stamp(organisation, by));
    passOverLeavers(order);
  }

  private void mustBeTheTurnOf(OrganisationId organisation, Visa visa, String by) {
    boolean standsIn =
        by.isBlank()
            || staff
                .find(organisation, by)
                .filter(it -> it.roles().contains(Role.CURATOR))
                .isPresent();
    if (!visa.login().equals(by) && !standsIn) {
      throw Refusal.conflict(
          "Сейчас очередь визы «%s, %s»: дождитесь её. Обновите страницу."
              .formatted(visa.name(), visa.post()));
    }
  }

  private void passOverLeavers(Order order) {
    Stamp system = orders.stamp(order.organisation(), "");
    while (order.state == OrderState.VISING && hasLeft(order)) {
      order.endorse(VisaDecision.SKIPPED, "в штате больше не значится", system);
    }
  }

  private boolean hasLeft(Order order) {
    return order
        .visas()
        .current()
        .filter(it -> !routes.isOnTheStaff(order.organisation(), it.login()))
        .isPresent();
  }

  /** Login of whoever is asked now; empty where nobody is. */
  @Transactional(readOnly = true)
  public Optional<String> turn(OrganisationId organisation, OrderId id) {
    Order order = orders.get(organisation, id);
    return order.state == OrderState.VISING
        ? order.visas().current().map(Visa::login)
        : Optional.empty();
  }
}
