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
  private final Map<String, Double> millis = new TreeMap<>();

  Walk(Contestant side, OrganisationId school) {
    this.side = side;
    this.school = school;
  }

  /**
   * What was walked and what it took.
   *
   * @param tasks completed, by element
   * @param millis by element: of the start, of its tasks, of its jobs
   */
  record Walked(
      String root,
      Map<String, Integer> tasks,
      int jobs,
      Map<String, Double> millis,
      Map<String, Long> sql,
      long roundTrips) {

    long statements() {
      return sql.values().stream().mapToLong(Long::longValue).sum();
    }

    double allMillis() {
      return millis.values().stream().mapToDouble(Double::doubleValue).sum();
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
        "start",
        () -> root[0] = started(runtime, start, businessKey));
    ProcessInstance programme =
        runtime.createProcessInstanceQuery().processInstanceId(root[0]).singleResult();
    String key = programme.getBusinessKey();
    while (runtime.createProcessInstanceQuery().processInstanceId(root[0]).count() > 0) {
      if (completeAll(key) == 0 && executeAll() == 0) {
        throw new IllegalStateException(side.name() + " stands still after " + tasks);
      }
    }
    return new Walked(
        root[0], tasks, jobs, millis, side.count().byText(), side.count().roundTrips());
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
    as(login, group, task.getTaskDefinitionKey(), completion);
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
    waiting.stream().sorted(BY_DATE).forEach(it -> measured(element(it), () -> execute(it)));
    jobs += waiting.size();
    return waiting.size();
  }

  private String element(Job job) {
    return side.engine()
        .getManagementService()
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private void execute(Job job) {
    side.engine().getManagementService().executeJob(job.getId());
  }

  private void as(String login, String group, String element, Runnable action) {
    var identities = side.engine().getIdentityService();
    identities.setAuthentication(login, List.of(group), List.of(school.id()));
    try {
      measured(element, action);
    } finally {
      identities.clearAuthentication();
    }
  }

  private void measured(String element, Runnable action) {
    side.count().on();
    long start = System.nanoTime();
    action.run();
    millis.merge(element, (System.nanoTime() - start) / 1e6, Double::sum);
    side.count().off();
  }
}
