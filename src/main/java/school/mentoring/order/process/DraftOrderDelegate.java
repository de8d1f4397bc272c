package school.mentoring.order.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Writes the draft of the order from the programme's data. */
@Component
class DraftOrderDelegate implements JavaDelegate {

  private final Orders orders;

  DraftOrderDelegate(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OrderId order =
        orders.draft(
            new OrganisationId(execution.getTenantId()),
            ProgrammeId.of(execution.getProcessBusinessKey()),
            OrderKind.of(OrderVariables.KIND.from(execution)),
            OrderVariables.SUBJECT.find(execution).orElse(null),
            execution.getProcessInstanceId());
    OrderVariables.ORDER.set(execution, order.toString());
  }
}
