package school.mentoring.enrolment.process;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.enrolment.consent.Withdrawal;
import school.mentoring.enrolment.consent.WithdrawalProcess;

/**
 * Starts {@code withdrawConsent}. Its business key is the withdrawal's own id, never a programme's:
 * the law's term runs without a programme as well, and neither stops nor ends where one is paused
 * or cancelled with all that bears its key.
 */
@Component
class CamundaWithdrawalProcess implements WithdrawalProcess {

  private static final String WITHDRAW_CONSENT = "withdrawConsent";

  private final RuntimeService runtime;
  private final AsSystem system;
  private final Clock clock;

  CamundaWithdrawalProcess(RuntimeService runtime, AsSystem system, Clock clock) {
    this.runtime = runtime;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public void begin(Withdrawal withdrawal, String caption) {
    Date due =
        Date.from(
            withdrawal
                .dueOn()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(clock.getZone())
                .toInstant());
    system.run(
        () ->
            runtime.startProcessInstanceByKey(
                WITHDRAW_CONSENT,
                withdrawal.id().toString(),
                Variables.createVariables()
                    .putValue("organisation", withdrawal.organisation().id())
                    .putValue(WithdrawalVariables.WITHDRAWAL.name(), withdrawal.id().toString())
                    .putValue(WithdrawalVariables.DUE.name(), due)
                    .putValue(WithdrawalVariables.CAPTION.name(), caption)));
  }
}
