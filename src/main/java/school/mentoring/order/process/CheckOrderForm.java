package school.mentoring.order.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.text.Executors;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.warning.OrderWarnings;
import school.mentoring.shared.OrganisationId;

/** The curator reads and edits the text and hands it over for signing. */
@Component
class CheckOrderForm implements TaskForm {

  private static final String NONE = "нет";

  private final Orders orders;
  private final OrderPaper paper;
  private final Executors executors;
  private final OrderWarnings warnings;

  CheckOrderForm(Orders orders, OrderPaper paper, Executors executors, OrderWarnings warnings) {
    this.orders = orders;
    this.paper = paper;
    this.executors = executors;
    this.warnings = warnings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    return Map.of(
        "orderId", order.id().toString(),
        "remarks", order.remarks().orElse(NONE),
        "doubts", doubts(task.organisation(), order),
        "heading", order.text().heading(),
        "preamble", order.text().preamble(),
        "points", String.join("\n", order.text().numberedPoints()),
        "paper", paper.onScreen(order));
  }

  private String doubts(OrganisationId organisation, Order order) {
    List<String> doubts = new ArrayList<>(executors.doubts(organisation, order.text()));
    doubts.addAll(warnings.about(order));
    return doubts.isEmpty() ? NONE : String.join(" ", doubts);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    OrderText draft = orders.get(task.organisation(), OrderVariables.order(task)).text();
    OrderText edited =
        draft.edited(
            answers.text("heading").orElse(null),
            answers.text("preamble").orElse(null),
            answers.text("points").orElse(null));
    orders.check(
        task.organisation(), OrderVariables.order(task), edited, OrderVariables.user(task));
    return OrderVariables.visas(orders.get(task.organisation(), OrderVariables.order(task)));
  }
}
