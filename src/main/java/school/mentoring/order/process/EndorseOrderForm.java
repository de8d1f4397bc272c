package school.mentoring.order.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.Visas;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.paper.OrderPaper;

/** Whoever the route names agrees, agrees with remarks, or returns the order. */
@Component
class EndorseOrderForm implements TaskForm {

  private final Orders orders;
  private final OrderPaper paper;
  private final Visas visas;

  EndorseOrderForm(Orders orders, OrderPaper paper, Visas visas) {
    this.orders = orders;
    this.paper = paper;
    this.visas = visas;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    Map<String, Object> shown = new HashMap<>(OrderVariables.text(order));
    shown.put("paper", paper.onScreen(order));
    shown.put("whose", order.visas().current().map(EndorseOrderForm::person).orElse(""));
    return shown;
  }

  private static String person(Visa visa) {
    return visa.name() + ", " + visa.post();
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    visas.endorse(
        task.organisation(),
        OrderVariables.order(task),
        VisaDecision.of(answers.text("decision").orElse("")),
        answers.text("remarks").orElse(null),
        OrderVariables.user(task));
    return OrderVariables.visas(orders.get(task.organisation(), OrderVariables.order(task)));
  }
}
