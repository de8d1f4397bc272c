package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.history.Decision;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.text.OrderText;

/** An order as its page shows it; the entry is null until the order is registered. */
record OrderView(
    OrderRow row,
    String kind,
    String programme,
    OrderText text,
    List<Annex> annexes,
    RegisterEntry entry,
    String contentHash,
    boolean intact,
    List<Step> history) {

  /** A line of the history. */
  record Step(LocalDateTime at, String what, String who, String remarks) {

    static Step of(Decision decision, ZoneId zone) {
      return new Step(
          LocalDateTime.ofInstant(decision.madeAt(), zone),
          decision.act().title(),
          decision.madeBy(),
          decision.remarks());
    }
  }

  static OrderView of(Order order, LocalDate today, ZoneId zone) {
    return new OrderView(
        OrderRow.of(order, today),
        order.kind().title(),
        order.programme().toString(),
        order.text(),
        order.annexes(),
        order.entry().orElse(null),
        order.contentHash().orElse(null),
        order.isIntact(),
        order.history().stream().map(it -> Step.of(it, zone)).toList());
  }
}
