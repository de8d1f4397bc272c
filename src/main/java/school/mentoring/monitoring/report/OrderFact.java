package school.mentoring.monitoring.report;

import java.time.LocalDate;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.order.Order;

/** A registered order, as reports list it: by its kind, never by words that could name people. */
record OrderFact(String id, String kind, String number, LocalDate date) {

  static OrderFact of(Order order) {
    return new OrderFact(
        order.id().toString(),
        order.kind().title(),
        order.number().orElse(""),
        order.date().orElseThrow());
  }

  EvidenceItem item() {
    return new EvidenceItem("№ %s, %s".formatted(number, kind), "/orders/" + id, date, 1);
  }
}
