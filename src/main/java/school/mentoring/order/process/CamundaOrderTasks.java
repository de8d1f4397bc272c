package school.mentoring.order.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderTasks;

/** Asks the engine with the rights of whoever asks: it shows nobody a task of others. */
@Component
class CamundaOrderTasks implements OrderTasks {

  /** All tasks of {@code issueOrder}; the programme has others with the same order at hand. */
  private static final String[] STEPS = {
    "userTask_checkOrder",
    "userTask_endorseOrder",
    "userTask_signOrder",
    "userTask_registerOrder",
    "userTask_acquaintWithOrder"
  };

  private final TaskService tasks;

  CamundaOrderTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<Waiting> waiting(Order order) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(order.organisation().id())
        .processInstanceBusinessKey(order.programme().toString())
        .taskDefinitionKeyIn(STEPS)
        .processVariableValueEquals(OrderVariables.ORDER.name(), order.id().toString())
        .active()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(it -> new Waiting(it.getId(), it.getName()));
  }
}
