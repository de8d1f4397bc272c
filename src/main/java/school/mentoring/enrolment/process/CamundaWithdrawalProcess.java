package school.mentoring.enrolment.process;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
  private final TaskService tasks;
  private final AsSystem system;
  private final Clock clock;

  CamundaWithdrawalProcess(
      RuntimeService runtime, TaskService tasks, AsSystem system, Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public void begin(Withdrawal withdrawal, String caption) {
    system.run(
        () ->
            runtime.startProcessInstanceByKey(
                WITHDRAW_CONSENT,
                withdrawal.id().toString(),
                Variables.createVariables()
                    .putValue("organisation", withdrawal.organisation().id())
                    .putValue(WithdrawalVariables.WITHDRAWAL.name(), withdrawal.id().toString())
                    .putValue(WithdrawalVariables.DUE.name(), due(withdrawal))
                    .putValue(WithdrawalVariables.CAPTION.name(), caption)));
  }

  @Override
  public void prolonged(Withdrawal withdrawal) {
    system.run(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(withdrawal.id().toString())
                .list()
                .forEach(
                    it -> {
                      it.setDueDate(due(withdrawal));
                      tasks.saveTask(it);
                    }));
  }

  /** It may be carried out until midnight. */
  private Date due(Withdrawal withdrawal) {
    return Date.from(
        withdrawal.dueOn().atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant());
  }
}
