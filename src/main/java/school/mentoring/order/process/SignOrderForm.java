package school.mentoring.order.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.Signings;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.shared.OrganisationId;

/**
 * The head signs, returns or rejects the order, or the clerk or the curator records that the head
 * did so elsewhere.
 */
@Component
class SignOrderForm implements TaskForm {

  private static final String NONE = "нет";

  private final Orders orders;
  private final OrderPaper paper;
  private final Signings signings;

  SignOrderForm(Orders orders, OrderPaper paper, Signings signings) {
    this.orders = orders;
    this.paper = paper;
    this.signings = signings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    List<String> remarks = order.visas().remarks();
    Map<String, Object> shown = new HashMap<>(OrderVariables.text(order));
    shown.put("paper", paper.onScreen(order));
    shown.put("visas", remarks.isEmpty() ? NONE : String.join("; ", remarks));
    shown.put("outside", signings.isOutside(task.organisation(), order.id()) ? "да" : NONE);
    return shown;
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
      default -> signings.sign(school, order, signing(answers), by);
    }
  }

  private static Signing signing(Answers answers) {
    return Signing.of(
        SigningWay.of(answers.text("signing").orElse("")),
        answers.date("signedOn").orElse(null),
        answers.text("signedFile").orElse(null),
        new Certificate(
            answers.text("certificateNumber").orElse(null),
            answers.text("certificateOwner").orElse(null),
            answers.date("certificateFrom").orElse(null),
            answers.date("certificateTo").orElse(null)));
  }
}
