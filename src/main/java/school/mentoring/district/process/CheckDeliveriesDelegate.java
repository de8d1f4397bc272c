package school.mentoring.district.process;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.district.Awaited;
import school.mentoring.district.SchoolWaits;
import school.mentoring.district.WaitId;
import school.mentoring.engine.ModelProperties;

/** Asks whether the schools have delivered already what the call of the block waits for. */
@Component
class CheckDeliveriesDelegate implements JavaDelegate {

  private final SchoolWaits waits;

  CheckDeliveriesDelegate(SchoolWaits waits) {
    this.waits = waits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<WaitId> wait =
        waits.begin(
            DistrictVariables.organisation(execution),
            DistrictVariables.programme(execution),
            execution.getProcessInstanceId(),
            awaited(execution));
    wait.ifPresent(it -> DistrictVariables.WAIT.set(execution, it.toString()));
    DistrictVariables.DELIVERED.set(execution, wait.isEmpty());
  }

  private static Awaited awaited(DelegateExecution execution) {
    ModelProperties call = ModelProperties.ofCaller(execution);
    return call.find("awaits").filter("acknowledgement"::equals).isPresent()
        ? Awaited.acknowledgementOf(DistrictVariables.ORDER.from(execution))
        : Awaited.lines(Set.copyOf(call.words("line")));
  }
}
