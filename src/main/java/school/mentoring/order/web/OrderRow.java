package school.mentoring.order.web;

import java.time.LocalDate;
import school.mentoring.order.Order;
import school.mentoring.order.OrderState;
import school.mentoring.order.requisite.Signatory;

/** An order as a line of the register; what it does not have yet is null. */
record OrderRow(
    String id,
    LocalDate date,
    String number,
    String heading,
    String signedBy,
    String executor,
    String state,
    String colour) {

  static OrderRow of(Order order, LocalDate today) {
    OrderState state = order.state(today);
    return new OrderRow(
        order.id().toString(),
        order.date().orElse(null),
        order.number().orElse(null),
        order.text().heading(),
        order.signatory().map(Signatory::name).orElse(null),
        order.executor(),
        state.title(),
        colour(state));
  }

  static String colour(OrderState state) {
    return switch (state) {
      case IN_FORCE, REGISTERED -> "good";
      case REJECTED, CANCELLED -> "bad";
      case RETURNED -> "warn";
      default -> "";
    };
  }
}
