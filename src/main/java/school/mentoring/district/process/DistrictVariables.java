package school.mentoring.district.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import school.mentoring.district.RequestId;
import school.mentoring.district.WaitId;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The variables of the municipal level. */
final class DistrictVariables {

  /** Whether there is any school below; for the roadmap's gateway. */
  static final ProcessVariable<Boolean> SCHOOLS_BELOW = ProcessVariable.flag("schoolsBelow");

  /** Whether nothing is left to wait for. */
  static final ProcessVariable<Boolean> DELIVERED = ProcessVariable.flag("schoolsDelivered");

  /** The order that is brought or acknowledged; handed in. */
  static final ProcessVariable<String> ORDER = ProcessVariable.text("orderId");

  static final ProcessVariable<String> WAIT = ProcessVariable.text("waitId");
  static final ProcessVariable<String> REQUEST = ProcessVariable.text("requestId");

  /** {@code start} or {@code acknowledge}. */
  static final ProcessVariable<String> REQUEST_KIND = ProcessVariable.text("requestKind");

  private DistrictVariables() {}

  static OrganisationId organisation(DelegateExecution execution) {
    return new OrganisationId(execution.getTenantId());
  }

  static ProgrammeId programme(DelegateExecution execution) {
    return ProgrammeId.of(execution.getProcessBusinessKey());
  }

  static WaitId awaiting(OpenTask task) {
    return WaitId.of(task.get(WAIT));
  }

  static RequestId request(OpenTask task) {
    return RequestId.of(task.get(REQUEST));
  }

  static String user(OpenTask task) {
    return task.user().orElse("");
  }
}
