package school.mentoring.order.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.AcquaintanceSheets;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.acquaintance.Acquaintance;

/** The clerk or the curator notes who signed for having read the order. */
@Component
class AcquaintWithOrderForm implements TaskForm {

  private static final String ALL = "all";

  private final Orders orders;
  private final AcquaintanceSheets sheets;

  AcquaintWithOrderForm(Orders orders, AcquaintanceSheets sheets) {
    this.orders = orders;
    this.sheets = sheets;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    return Map.of(
        "orderId", order.id().toString(),
        "heading", order.text().heading(),
        "orderNumber", order.number().orElse(""),
        "standing", standing(order));
  }

  private static String standing(Order order) {
    return order.sheet().missing().isEmpty()
        ? "Отметки стоят у всех: задачу можно завершить."
        : "Ещё не отмечены: %s."
            .formatted(
                order.sheet().missing().stream()
                    .map(Acquaintance::name)
                    .collect(Collectors.joining(", ")));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    String by = OrderVariables.user(task);
    if (answers.text("acquaintance").filter(ALL::equals).isPresent()) {
      sheets.acquaintAll(
          task.organisation(),
          OrderVariables.order(task),
          answers.date("acquaintedOn").orElse(null),
          by);
    } else {
      sheets.close(
          task.organisation(),
          OrderVariables.order(task),
          answers.text("remarks").orElse(null),
          by);
    }
    return Map.of();
  }
}
