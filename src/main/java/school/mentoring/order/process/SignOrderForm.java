package school.mentoring.order.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.shared.OrganisationId;

/** The head signs, returns or rejects the order. */
@Component
class SignOrderForm implements TaskForm {

  private final Orders orders;

  SignOrderForm(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    return Map.of(
        "orderId", order.id().toString(),
        "heading", order.text().heading(),
        "preamble", order.text().preamble(),
        "points", String.join("\n", order.text().numberedPoints()));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    String decision = answers.text("decision").orElse("");
    decide(task, decision, answers);
    return Map.of(OrderVariables.DECISION.name(), decision);
  }

  private void decide(OpenTask task, String decision, Answers answers) {
    OrganisationId school = task.organisation();
    OrderId order = OrderVariables.order(task);
    String by = OrderVariables.user(task);
    switch (decision) {
      case "return" ->
          orders.returnForRework(school, order, answers.text("remarks").orElse(null), by);
      case "reject" -> orders.reject(school, order, answers.text("reason").orElse(null), by);
      default -> orders.sign(school, order, by);
    }
  }
}
