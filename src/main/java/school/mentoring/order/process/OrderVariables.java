package school.mentoring.order.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.approval.Visa;

/** The variables of {@code issueOrder}. */
final class OrderVariables {

  /** Key of the {@link school.mentoring.order.OrderKind}; handed in. */
  static final ProcessVariable<String> KIND = ProcessVariable.text("orderKind");

  /** What the order is about; handed in, may be absent. */
  static final ProcessVariable<String> SUBJECT = ProcessVariable.text("orderSubject");

  /** The order; handed out. */
  static final ProcessVariable<String> ORDER = ProcessVariable.text("orderId");

  /** {@code awaited}, {@code given} or {@code returned}. */
  static final ProcessVariable<String> VISAS = ProcessVariable.text("orderVisas");

  /** Login of whoever is asked for a visa now; there once somebody was asked. */
  static final ProcessVariable<String> ENDORSER = ProcessVariable.text("orderEndorser");

  /** {@code sign}, {@code return} or {@code reject}. */
  static final ProcessVariable<String> DECISION = ProcessVariable.text("orderDecision");

  /** Whether the registered order is in force already. */
  static final ProcessVariable<Boolean> IN_FORCE = ProcessVariable.flag("orderInForce");

  /** Beginning of the order's first day in force, ISO 8601; the timer waits for it. */
  static final ProcessVariable<String> EFFECTIVE_DATE = ProcessVariable.text("orderEffectiveDate");

  /** Whether the order was cancelled before its first day in force. */
  static final ProcessVariable<Boolean> CANCELLED = ProcessVariable.flag("orderCancelled");

  private OrderVariables() {}

  /** What the process goes on with after an order was handed over, and after each visa. */
  static Map<String, Object> visas(Order order) {
    Map<String, Object> facts = new HashMap<>();
    if (order.remarks().isPresent()) {
      facts.put(VISAS.name(), "returned");
    } else {
      Optional<Visa> next = order.visas().current();
      facts.put(VISAS.name(), next.isPresent() ? "awaited" : "given");
      next.ifPresent(it -> facts.put(ENDORSER.name(), it.login()));
    }
    return facts;
  }

  /** What a form shows of an order that somebody decides about. */
  static Map<String, Object> text(Order order) {
    return Map.of(
        "orderId", order.id().toString(),
        "heading", order.text().heading(),
        "preamble", order.text().preamble(),
        "points", String.join("\n", order.text().numberedPoints()));
  }

  static OrderId order(OpenTask task) {
    return OrderId.of(task.get(ORDER));
  }

  static String user(OpenTask task) {
    return task.user().orElse("");
  }
}
