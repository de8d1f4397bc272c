package school.mentoring.mentorship.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.mentorship.SupportStep;
import school.mentoring.shared.ProgrammeId;

/** Reads where the instances of {@code supportUnmatchedMentee} of a programme stand. */
@Component
class CamundaOpenSupports {

  private static final String SUPPORT = "supportUnmatchedMentee";
  private static final Map<String, SupportStep> STEPS =
      Map.of(
          "userTask_supportMentee", SupportStep.SUPPORT,
          "userTask_searchMentor", SupportStep.SEARCH);

  private final RuntimeService runtime;
  private final TaskService tasks;

  CamundaOpenSupports(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  Map<MenteeId, SupportStep> of(ProgrammeId programme) {
    Set<String> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(programme.toString())
            .processDefinitionKey(SUPPORT)
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return instances.isEmpty() ? Map.of() : steps(programme, instances);
  }

  private Map<MenteeId, SupportStep> steps(ProgrammeId programme, Set<String> instances) {
    Map<String, SupportStep> open = open(programme);
    Map<MenteeId, SupportStep> steps = new HashMap<>();
    mentees(instances)
        .forEach(
            it -> {
              SupportStep step = open.getOrDefault(it.getProcessInstanceId(), SupportStep.ORDER);
              steps.put(MenteeId.of((String) it.getValue()), step);
            });
    return steps;
  }

  /** The next task of each instance. */
  private Map<String, SupportStep> open(ProgrammeId programme) {
    List<Task> open =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(programme.toString())
            .taskDefinitionKeyIn(STEPS.keySet().toArray(String[]::new))
            .list();
    Map<String, SupportStep> steps = new HashMap<>();
    open.forEach(
        it ->
            Optional.ofNullable(STEPS.get(it.getTaskDefinitionKey()))
                .ifPresent(step -> steps.put(it.getProcessInstanceId(), step)));
    return steps;
  }

  private List<VariableInstance> mentees(Set<String> instances) {
    return runtime
        .createVariableInstanceQuery()
        .variableName(PairVariables.MENTEE.name())
        .processInstanceIdIn(instances.toArray(String[]::new))
        .list();
  }
}
