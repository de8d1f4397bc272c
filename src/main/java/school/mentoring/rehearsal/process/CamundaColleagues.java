package school.mentoring.rehearsal.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsPerson;
import school.mentoring.engine.AsSystem;
import school.mentoring.engine.FormFile;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.rehearsal.Colleagues;
import school.mentoring.shared.OrganisationId;

/** Submits the forms of open tasks, each as the person whose task it is. */
@Component
@Profile("rehearsal")
class CamundaColleagues implements Colleagues {

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_TASKS = 500;

  private final TaskService tasks;
  private final FormService forms;
  private final AsSystem system;
  private final AsPerson person;
  private final Staff staff;
  private final Clock clock;

  CamundaColleagues(
      TaskService tasks,
      FormService forms,
      AsSystem system,
      AsPerson person,
      Staff staff,
      Clock clock) {
    this.tasks = tasks;
    this.forms = forms;
    this.system = system;
    this.person = person;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public List<Share> open(CurrentMember member) {
    Map<String, String> names =
        staff.of(member.organisation()).stream()
            .collect(
                Collectors.toMap(
                    StaffMember::login, it -> it.name().surnameFirst() + ", " + it.post()));
    return all(member.organisation()).stream()
        .collect(Collectors.groupingBy(it -> doer(it, member.organisation())))
        .entrySet()
        .stream()
        .map(
            it ->
                new Share(
                    it.getKey(),
                    names.getOrDefault(it.getKey(), it.getKey()),
                    it.getValue().size(),
                    it.getKey().equals(member.login()),
                    it.getValue().stream().map(Task::getName).distinct().toList()))
        .sorted(java.util.Comparator.comparing(Share::name))
        .toList();
  }

  @Override
  public Done work(CurrentMember member, boolean mineToo) {
    Set<String> refused = new LinkedHashSet<>();
    Map<String, String> problems = new HashMap<>();
    int done = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int before = done;
      for (Task task : all(member.organisation())) {
        String login = doer(task, member.organisation());
        if (!refused.contains(task.getId()) && (mineToo || !login.equals(member.login()))) {
          done += submitted(task, login, problems) ? 1 : 0;
          refused.addAll(problems.keySet());
        }
      }
      if (done == before) {
        break;
      }
    }
    return new Done(done, List.copyOf(new TreeSet<>(problems.values())));
  }

  private List<Task> all(OrganisationId organisation) {
    return system.call(
        () ->
            tasks
                .createTaskQuery()
                .tenantIdIn(organisation.id())
                .active()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST_TASKS));
  }

  private String doer(Task task, OrganisationId organisation) {
    return task.getAssignee() == null ? candidate(task, organisation) : task.getAssignee();
  }

  private String candidate(Task task, OrganisationId organisation) {
    return system.call(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
        .map(IdentityLink::getGroupId)
        .filter(java.util.Objects::nonNull)
        .map(Role::find)
        .flatMap(it -> it.stream())
        .flatMap(it -> staff.holders(organisation, it).stream())
        .map(StaffMember::login)
        .findFirst()
        .orElse(task.getName());
  }

  private boolean submitted(Task task, String login, Map<String, String> problems) {
    try {
      return isOpen(task)
          && person.call(login, new OrganisationId(task.getTenantId()), () -> submit(task));
    } catch (RefusedByDomain refusal) {
      problems.put(task.getId(), "«" + task.getName() + "»: " + refusal.getMessage());
    } catch (ProcessEngineException changed) {
      // done meanwhile, or touched by a job at the same moment: the next round looks again
      return false;
    }
    return false;
  }

  /** What a colleague did just now may have closed the tasks of others. */
  private boolean isOpen(Task task) {
    return system.call(() -> tasks.createTaskQuery().taskId(task.getId()).active().count() > 0);
  }

  private boolean submit(Task task) {
    try (InputStream form = forms.getDeployedTaskForm(task.getId())) {
      Map<String, Object> shown =
          forms.getTaskFormVariables(task.getId()).entrySet().stream()
              .filter(it -> it.getValue() != null)
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      PlainAnswers answers = new PlainAnswers(LocalDate.now(clock), shown);
      forms.submitTaskForm(task.getId(), answers.to(FormFile.read(form).fields()));
      return true;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
