package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderLinks;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.control.ControlledPoints;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.OrganisationId;

/** Puts visas, signature, links, control and seals of orders on their pages. */
@Component
class OrderLife implements OrderSection {

  private final OrderLinks links;
  private final ControlledPoints points;
  private final OrderSeals seals;
  private final Clock clock;

  OrderLife(OrderLinks links, ControlledPoints points, OrderSeals seals, Clock clock) {
    this.links = links;
    this.points = points;
    this.seals = seals;
    this.clock = clock;
  }

  /** What the page of one order shows. */
  @Override
  public void show(Order order, Model model) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(
        "life",
        LifeView.of(
            order,
            links.changedBy(order),
            links.changing(order.organisation(), order.id()),
            today,
            clock.getZone()));
    model.addAttribute(
        "points", points.of(order.id()).stream().map(it -> ControlView.of(it, today)).toList());
    model.addAttribute("broken", brokenAmong(order.organisation(), Set.of(order.id())));
  }

  /** Which orders of a page of the register are no longer what they were. */
  void showBroken(CurrentMember asking, Collection<Order> page, Model model) {
    Set<OrderId> ids = page.stream().map(Order::id).collect(Collectors.toSet());
    model.addAttribute("broken", brokenAmong(asking.organisation(), ids));
    model.addAttribute("overdue", points.overdue(asking.organisation()));
  }

  private Set<String> brokenAmong(OrganisationId organisation, Set<OrderId> among) {
    return seals.broken(organisation, among).stream()
        .map(OrderId::toString)
        .collect(Collectors.toSet());
  }
}
