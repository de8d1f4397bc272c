package school.mentoring.order.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.Registration;
import school.mentoring.order.SigningWay;

/** The clerk or the curator enters the signed order into the register. */
@Component
class RegisterOrderForm implements TaskForm {

  private final Orders orders;
  private final Clock clock;

  RegisterOrderForm(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    return Map.of(
        "orderId", order.id().toString(),
        "heading", order.text().heading(),
        "evidenceDate", LocalDate.now(clock).toString(),
        "signing", "paper");
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Order order =
        orders.register(
            task.organisation(),
            OrderVariables.order(task),
            registration(answers),
            OrderVariables.user(task));
    LocalDate effectiveOn = order.effectiveOn().orElseThrow();
    return Map.of(
        OrderVariables.IN_FORCE.name(), order.isInForce(LocalDate.now(clock)),
        OrderVariables.EFFECTIVE_DATE.name(), beginning(effectiveOn));
  }

  private static Registration registration(Answers answers) {
    return new Registration(
        answers.text("orderNumber").orElse(null),
        answers.date("evidenceDate").orElse(null),
        SigningWay.of(answers.text("signing").orElse("")),
        answers.text("evidenceFile").orElse(null),
        answers.date("effectiveOn").orElse(null),
        answers.text("evidenceNote").orElse(null));
  }

  private String beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime().toString();
  }
}
