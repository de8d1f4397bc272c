package school.mentoring.mentorship.plan.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.mentorship.plan.Plan;
import school.mentoring.mentorship.plan.PlanApprovalProcess;

/**
 * Runs one {@code approvePlan} for each plan that waits for the head. Its business key is the
 * programme's: it is paused and cancelled with it.
 */
@Component
class CamundaPlanApproval implements PlanApprovalProcess {

  private static final String PROCESS = "approvePlan";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FormService forms;
  private final AsSystem system;

  CamundaPlanApproval(
      RuntimeService runtime, TaskService tasks, FormService forms, AsSystem system) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.forms = forms;
    this.system = system;
  }

  @Override
  public void sent(Plan plan, Optional<String> mentor, String caption) {
    system.run(
        () -> {
          if (running(plan).isEmpty()) {
            start(plan, mentor, caption);
          } else {
            answer(plan, "userTask_revisePlan", Map.of());
          }
        });
  }

  private void start(Plan plan, Optional<String> mentor, String caption) {
    runtime.startProcessInstanceByKey(
        PROCESS,
        plan.programme().toString(),
        Variables.createVariables()
            .putValue("organisation", plan.organisation().id())
            .putValue(PlanVariables.PLAN.name(), plan.id().toString())
            .putValue(PlanVariables.MENTOR.name(), mentor.orElse(null))
            .putValue(PlanVariables.CAPTION.name(), caption));
  }

  @Override
  public void decided(Plan plan, boolean approved) {
    Map<String, Object> decision = Map.of("decision", approved ? "approve" : "return");
    system.run(() -> answer(plan, "userTask_approvePlan", decision));
  }

  private void answer(Plan plan, String element, Map<String, Object> answers) {
    for (ProcessInstance instance : running(plan)) {
      Task task =
          tasks
              .createTaskQuery()
              .processInstanceId(instance.getId())
              .taskDefinitionKey(element)
              .singleResult();
      if (task != null) {
        forms.submitTaskForm(task.getId(), answers);
      }
    }
  }

  @Override
  public void gone(Plan plan) {
    system.run(
        () ->
            running(plan)
                .forEach(
                    it ->
                        runtime.deleteProcessInstance(
                            it.getId(),
                            "План больше не ждёт утверждения",
                            true,
                            true,
                            true,
                            false)));
  }

  private List<ProcessInstance> running(Plan plan) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(plan.programme().toString())
        .tenantIdIn(plan.organisation().id())
        .variableValueEquals(PlanVariables.PLAN.name(), plan.id().toString())
        .list();
  }
}
