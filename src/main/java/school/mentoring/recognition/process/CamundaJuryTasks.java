package school.mentoring.recognition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.recognition.contest.Contest;
import school.mentoring.recognition.contest.Juror;
import school.mentoring.recognition.contest.JuryTasks;

/**
 * Starts one instance of scoreApplications for each juror with a login, and ends it again. The
 * business key is the programme's: they are paused and cancelled with it.
 */
@Component
class CamundaJuryTasks implements JuryTasks {

  private static final String PROCESS = "scoreApplications";

  private final RuntimeService runtime;
  private final AsSystem system;
  private final Clock clock;

  CamundaJuryTasks(RuntimeService runtime, AsSystem system, Clock clock) {
    this.runtime = runtime;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public void ask(Contest contest, Juror juror) {
    system.run(
        () -> {
          if (open(contest, JuryVariables.JUROR.name(), juror.id()).isEmpty()) {
            start(contest, juror);
          }
        });
  }

  private void start(Contest contest, Juror juror) {
    runtime.startProcessInstanceByKey(
        PROCESS,
        contest.programme().toString(),
        Variables.createVariables()
            .putValue("organisation", contest.organisation().id())
            .putValue(JuryVariables.CONTEST.name(), contest.id().toString())
            .putValue(JuryVariables.JUROR.name(), juror.id().toString())
            .putValue(JuryVariables.LOGIN.name(), juror.login().orElseThrow())
            .putValue(JuryVariables.DUE.name(), due(contest.entry().juryUntil()))
            .putValue(JuryVariables.CAPTION.name(), "конкурс «" + contest.title() + "»"));
  }

  /** It may be done until midnight. */
  private Date due(LocalDate day) {
    return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant());
  }

  @Override
  public void withdraw(Contest contest, UUID juror) {
    system.run(() -> end(open(contest, JuryVariables.JUROR.name(), juror)));
  }

  @Override
  public void withdrawAll(Contest contest) {
    system.run(() -> end(open(contest, JuryVariables.CONTEST.name(), contest.id())));
  }

  private void end(List<ProcessInstance> open) {
    open.forEach(
        it ->
            runtime.deleteProcessInstance(
                it.getId(), "Оценки больше не нужны", true, true, true, false));
  }

  private List<ProcessInstance> open(Contest contest, String variable, UUID id) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .tenantIdIn(contest.organisation().id())
        .variableValueEquals(variable, id.toString())
        .list();
  }
}
