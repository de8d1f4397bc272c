package school.mentoring.order.web;

import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** Orders name pupils: they are read by those who keep them, and by whoever is asked for a visa. */
@Component
class ReadableOrders {

  private final Orders orders;
  private final CurrentMembers members;

  ReadableOrders(Orders orders, CurrentMembers members) {
    this.orders = orders;
    this.members = members;
  }

  /**
   * An order of the caller's organisation.
   *
   * @throws school.mentoring.shared.Refusal if it is not there, or the caller has no business with
   *     it
   */
  Order get(String id) {
    CurrentMember asking = members.current();
    Order order = orders.get(asking.organisation(), OrderId.of(id));
    if (!order.visas().asks(asking.login())) {
      asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    }
    return order;
  }

  CurrentMember asking() {
    return members.current();
  }

  /** Who keeps the orders of an organisation. */
  CurrentMember keeper() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
