package school.mentoring.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.shared.OrganisationId;

/** Asks, on an order's first day in force, whether a later order cancelled it before that day. */
@Component
class CheckOrderStandsDelegate implements JavaDelegate {

  private final Orders orders;

  CheckOrderStandsDelegate(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Order order =
        orders.get(
            new OrganisationId(execution.getTenantId()),
            OrderId.of(OrderVariables.ORDER.from(execution)));
    OrderVariables.CANCELLED.set(execution, order.neverTakesEffect());
  }
}
