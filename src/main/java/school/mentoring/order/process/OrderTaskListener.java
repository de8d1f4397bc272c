package school.mentoring.order.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.Signings;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/** Tells the tasks of several orders apart, and who records what the head signs elsewhere. */
@Component
class OrderTaskListener {

  private static final List<Role> RECORDERS = List.of(Role.CLERK, Role.CURATOR);
  private static final int LONGEST = 200;

  /** Beans come late: the engine parses its models before they are made. */
  private final ObjectProvider<Orders> orders;

  private final ObjectProvider<Signings> signings;

  OrderTaskListener(ObjectProvider<Orders> orders, ObjectProvider<Signings> signings) {
    this.orders = orders;
    this.signings = signings;
  }

  /** A task comes up: the order's heading follows its name. */
  void created(DelegateTask task) {
    OrderVariables.ORDER
        .find(task.getExecution())
        .map(OrderId::of)
        .map(it -> orders.getObject().get(organisation(task), it))
        .ifPresent(it -> task.setName(name(task.getName(), it)));
  }

  private static String name(String what, Order order) {
    String name = "%s «%s»".formatted(what, order.title());
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 2).strip() + "…»";
  }

  /** The head signs outside: who is meant to record it may take the task. */
  void signing(DelegateTask task) {
    OrderId order = OrderId.of(OrderVariables.ORDER.from(task.getExecution()));
    if (signings.getObject().isOutside(organisation(task), order)) {
      RECORDERS.forEach(it -> task.addCandidateGroup(it.group()));
    }
  }

  private static OrganisationId organisation(DelegateTask task) {
    return new OrganisationId(task.getTenantId());
  }
}
