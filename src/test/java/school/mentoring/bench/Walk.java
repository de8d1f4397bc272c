package school.mentoring.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/**
 * Walks one programme to its end. Only starting, completing tasks and executing jobs is measured,
 * not looking for what is to be done next.
 */
final class Walk {

  private static final Comparator<Job> BY_DATE =
      Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Job::getId);

  private final Contestant side;
  private final OrganisationId school;
  private final Map<String, Integer> tasks = new TreeMap<>();
  private int jobs;
  private long nanos;

  Walk(Contestant side, OrganisationId school) {
    this.side = side;
    this.school = school;
  }

  /**
   * What was walked and what it took.
   *
   * @param tasks completed, by element
   */
  record Walked(
      String root, Map<String, Integer> tasks, int jobs, double millis, Map<String, Long> sql) {

    long statements() {
      return sql.values().stream().mapToLong(Long::longValue).sum();
    }

    int allTasks() {
      return tasks.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Walked toTheEnd(Map<String, Object> start, String businessKey) {
    side.count().reset();
    RuntimeService runtime = side.engine().getRuntimeService();
    String[] root = new String[1];
    as(
        TestSchool.login(Role.CURATOR, school),
        Role.CURATOR.group(),
        () -> root[0] = started(runtime, start, businessKey));
    ProcessInstance programme =
        runtime.createProcessInstanceQuery().processInstanceId(root[0]).singleResult();
    String key = programme.getBusinessKey();
    while (runtime.createProcessInstanceQuery().processInstanceId(root[0]).count() > 0) {
      if (completeAll(key) == 0 && executeAll() == 0) {
        throw new IllegalStateException(side.name() + " stands still after " + tasks);
      }
    }
    return new Walked(root[0], tasks, jobs, nanos / 1e6, side.count().byText());
  }

  private static String started(
      RuntimeService runtime, Map<String, Object> variables, String businessKey) {
    return runtime.startProcessInstanceByKey("targetModel", businessKey, variables).getId();
  }

  private int completeAll(String key) {
    List<Task> open =
        side
            .engine()
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(key)
            .initializeFormKeys()
            .list()
            .stream()
            .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId))
            .toList();
    open.forEach(this::complete);
    return open.size();
  }

  private void complete(Task task) {
    Runnable completion = side.completed().apply(side.engine(), task);
    String group = task.getAssignee() == null ? group(task) : Role.MENTOR.group();
    String login = task.getAssignee() == null ? group + "-" + school : task.getAssignee();
    as(login, group, completion);
    tasks.merge(task.getTaskDefinitionKey(), 1, Integer::sum);
  }

  private String group(Task task) {
    return side.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(it -> it.getGroupId())
        .filter(it -> it != null)
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private int executeAll() {
    List<Job> waiting =
        side.engine().getManagementService().createJobQuery().tenantIdIn(school.id()).list();
    waiting.stream().sorted(BY_DATE).forEach(it -> measured(() -> execute(it)));
    jobs += waiting.size();
    return waiting.size();
  }

  private void execute(Job job) {
    side.engine().getManagementService().executeJob(job.getId());
  }

  private void as(String login, String group, Runnable action) {
    var identities = side.engine().getIdentityService();
    identities.setAuthentication(login, List.of(group), List.of(school.id()));
    try {
      measured(action);
    } finally {
      identities.clearAuthentication();
    }
  }

  private void measured(Runnable action) {
    side.count().on();
    long start = System.nanoTime();
    action.run();
    nanos += System.nanoTime() - start;
    side.count().off();
  }
}
