package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Answers tasks the way people do, through their forms, and fires jobs one by one. */
@TestComponent
public class TestTasks {

  /** What {@link #done} writes as evidence. */
  public static final String NOTE = "Сделано по плану, запись для проверки";

  private final TaskService tasks;
  private final FormService forms;
  private final RuntimeService runtime;
  private final ManagementService jobs;

  TestTasks(TaskService tasks, FormService forms, RuntimeService runtime, ManagementService jobs) {
    this.tasks = tasks;
    this.forms = forms;
    this.runtime = runtime;
    this.jobs = jobs;
  }

  /** The one open task of an element in a programme. */
  public Task open(ProgrammeId programme, String element) {
    List<Task> open =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(programme.toString())
            .taskDefinitionKey(element)
            .initializeFormKeys()
            .list();
    assertThat(open).as("open tasks %s; open are %s", element, all(programme)).hasSize(1);
    return open.get(0);
  }

  /** Elements of all open tasks of a programme. */
  public List<String> all(ProgrammeId programme) {
    return tasks.createTaskQuery().processInstanceBusinessKey(programme.toString()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Completes the one open task of an element through its form. */
  public void answer(ProgrammeId programme, String element, Map<String, Object> answers) {
    forms.submitTaskForm(open(programme, element).getId(), answers);
  }

  /** Completes the one open task of each element, one after another, as done. */
  public void done(ProgrammeId programme, String... elements) {
    for (String element : elements) {
      answer(programme, element, Map.of("outcome", "done", "evidenceNote", NOTE));
    }
  }

  /** Completes the one open task of an element in one instance, where several have it open. */
  public void answerIn(String instance, String element, Map<String, Object> answers) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceId(instance)
            .taskDefinitionKey(element)
            .singleResult();
    assertThat(task).as("open task %s of %s", element, instance).isNotNull();
    forms.submitTaskForm(task.getId(), answers);
  }

  /** Fires the one job that waits at an element of a programme. */
  public void fire(ProgrammeId programme, String element) {
    List<Job> waiting =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(programme.toString())
            .list()
            .stream()
            .flatMap(
                it ->
                    jobs
                        .createJobQuery()
                        .processInstanceId(it.getId())
                        .activityId(element)
                        .list()
                        .stream())
            .toList();
    assertThat(waiting).as("jobs at %s", element).hasSize(1);
    jobs.executeJob(waiting.get(0).getId());
  }

  /** Starts a block alone, as the system may, in a programme that {@link TestSchool} began. */
  public String startBlock(
      String process, OrganisationId school, ProgrammeId programme, Map<String, Object> variables) {
    Map<String, Object> all = new java.util.HashMap<>(variables);
    all.put("organisation", school.id());
    return runtime.startProcessInstanceByKey(process, programme.toString(), all).getId();
  }
}
