package school.mentoring.order.process;

import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.order.OrderId;

/** The variables of {@code issueOrder}. */
final class OrderVariables {

  /** Key of the {@link school.mentoring.order.OrderKind}; handed in. */
  static final ProcessVariable<String> KIND = ProcessVariable.text("orderKind");

  /** What the order is about; handed in, may be absent. */
  static final ProcessVariable<String> SUBJECT = ProcessVariable.text("orderSubject");

  /** The order; handed out. */
  static final ProcessVariable<String> ORDER = ProcessVariable.text("orderId");

  /** {@code sign}, {@code return} or {@code reject}. */
  static final ProcessVariable<String> DECISION = ProcessVariable.text("orderDecision");

  /** Whether the registered order is in force already. */
  static final ProcessVariable<Boolean> IN_FORCE = ProcessVariable.flag("orderInForce");

  /** Beginning of the order's first day in force, ISO 8601; the timer waits for it. */
  static final ProcessVariable<String> EFFECTIVE_DATE = ProcessVariable.text("orderEffectiveDate");

  private OrderVariables() {}

  static OrderId order(OpenTask task) {
    return OrderId.of(task.get(ORDER));
  }

  static String user(OpenTask task) {
    return task.user().orElse("");
  }
}
