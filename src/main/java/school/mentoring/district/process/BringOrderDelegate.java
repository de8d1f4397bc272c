package school.mentoring.district.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.district.SchoolRequests;
import school.mentoring.order.OrderId;

/** Brings an order of the centre to the heads of the schools below. */
@Component
class BringOrderDelegate implements JavaDelegate {

  private final SchoolRequests requests;

  BringOrderDelegate(SchoolRequests requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean schoolsBelow =
        requests.bringOrder(
            DistrictVariables.organisation(execution),
            DistrictVariables.programme(execution),
            OrderId.of(DistrictVariables.ORDER.from(execution)));
    DistrictVariables.SCHOOLS_BELOW.set(execution, schoolsBelow);
  }
}
