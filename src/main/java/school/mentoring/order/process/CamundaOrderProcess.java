package school.mentoring.order.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderProcess;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Starts {@code beginOrder}, which calls {@code issueOrder} and takes its rejection: the business
 * key it shares with the roadmap holds and cancels both.
 */
@Component
class CamundaOrderProcess implements OrderProcess {

  private static final String BEGIN_ORDER = "beginOrder";
  private static final String ORGANISATION = "organisation";

  private final RuntimeService runtime;
  private final AsSystem system;

  CamundaOrderProcess(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void begin(
      OrganisationId organisation, ProgrammeId programme, OrderKind kind, String subject) {
    system.run(
        () ->
            runtime.startProcessInstanceByKey(
                BEGIN_ORDER,
                programme.toString(),
                Variables.putValue(ORGANISATION, organisation.id())
                    .putValue(OrderVariables.KIND.name(), kind.key())
                    .putValue(OrderVariables.SUBJECT.name(), subject)));
  }
}
