package school.mentoring.mentorship.process.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.mentorship.care.CareProcess;
import school.mentoring.mentorship.care.PairCare;

/**
 * Starts {@code careForPair}, one instance for a case, with the programme's key: it pauses, is
 * cancelled and migrates with the programme.
 */
@Component
class CamundaCareProcess implements CareProcess {

  private static final String CARE_FOR_PAIR = "careForPair";
  private static final String CARE_FLAGGED = "careFlagged";
  private static final String[] URGENT = {
    "userTask_talkToPair", "userTask_helpPair", "userTask_decideOnPair"
  };
  private static final String CONSULTATION = "userTask_consultPair";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AsSystem system;
  private final Clock clock;

  CamundaCareProcess(RuntimeService runtime, TaskService tasks, AsSystem system, Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public void begin(PairCare care, String caption, boolean paused) {
    system.run(
        () -> {
          ProcessInstance begun = begin(care, caption);
          if (paused) {
            runtime.suspendProcessInstanceById(begun.getId());
          }
        });
  }

  private ProcessInstance begin(PairCare care, String caption) {
    return runtime.startProcessInstanceByKey(
        CARE_FOR_PAIR,
        care.programme().toString(),
        Variables.createVariables()
            .putValue("organisation", care.organisation().id())
            .putValue(CareVariables.CARE.name(), care.id().toString())
            .putValue(CareVariables.DUE.name(), due(care.dueOn()))
            .putValue(CareVariables.CAPTION.name(), caption));
  }

  @Override
  public void hurry(PairCare care, LocalDate day) {
    system.run(() -> running(care).forEach(it -> hurry(it, day)));
  }

  /** Claimed tasks too: whoever took one has to know. */
  private void hurry(ProcessInstance instance, LocalDate day) {
    tasks
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .taskDefinitionKeyIn(URGENT)
        .list()
        .forEach(
            it -> {
              it.setDueDate(due(day));
              tasks.saveTask(it);
            });
  }

  @Override
  public void consult(PairCare care) {
    system.run(() -> running(care).stream().filter(this::asksNobody).forEach(this::tell));
  }

  private boolean asksNobody(ProcessInstance instance) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(instance.getId())
            .activityId(CONSULTATION)
            .count()
        == 0;
  }

  /** What is paused takes no message: it wakes for it, and waits again. */
  private void tell(ProcessInstance instance) {
    String id = instance.getId();
    if (instance.isSuspended()) {
      runtime.activateProcessInstanceById(id);
    }
    runtime.createMessageCorrelation(CARE_FLAGGED).processInstanceId(id).correlate();
    if (instance.isSuspended()) {
      runtime.suspendProcessInstanceById(id);
    }
  }

  @Override
  public void end(PairCare care, String reason) {
    system.run(
        () ->
            running(care)
                .forEach(
                    it ->
                        runtime.deleteProcessInstance(
                            it.getId(), reason, true, true, true, false)));
  }

  private List<ProcessInstance> running(PairCare care) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CARE_FOR_PAIR)
        .tenantIdIn(care.organisation().id())
        .variableValueEquals(CareVariables.CARE.name(), care.id().toString())
        .list();
  }

  private Date due(LocalDate day) {
    return CareVariables.endOf(day, clock.getZone());
  }
}
