package school.mentoring.organisation.process;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.organisation.AssignedTasks;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/**
 * Takes tasks back from people in the engine, together with the rights that came with them. A task
 * that was one person's own and has no role's list comes to the curator.
 */
@Component
class CamundaAssignedTasks implements AssignedTasks {

  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final AsSystem system;

  CamundaAssignedTasks(TaskService tasks, AuthorizationService authorizations, AsSystem system) {
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.system = system;
  }

  @Override
  public void left(OrganisationId organisation, String login) {
    giveBack(organisation, login, task -> true);
  }

  @Override
  public void rolesTaken(OrganisationId organisation, String login, Set<Role> left) {
    giveBack(organisation, login, task -> meantForOthers(roles(task), left));
  }

  /** Whether a task waits for roles of which none is held; one person's own task waits for none. */
  private static boolean meantForOthers(List<String> wanted, Set<Role> held) {
    return !wanted.isEmpty() && held.stream().map(Role::group).noneMatch(wanted::contains);
  }

  private void giveBack(OrganisationId organisation, String login, Predicate<String> which) {
    system.run(
        () ->
            tasks
                .createTaskQuery()
                .tenantIdIn(organisation.id())
                .taskAssignee(login)
                .list()
                .stream()
                .map(Task::getId)
                .filter(which)
                .forEach(task -> giveBack(task, login)));
  }

  private void giveBack(String task, String login) {
    tasks.setAssignee(task, null);
    if (roles(task).isEmpty()) {
      tasks.addCandidateGroup(task, Role.CURATOR.group());
    }
    authorizations
        .createAuthorizationQuery()
        .userIdIn(login)
        .resourceType(Resources.TASK)
        .resourceId(task)
        .list()
        .forEach(it -> authorizations.deleteAuthorization(it.getId()));
  }

  private List<String> roles(String task) {
    return tasks.getIdentityLinksForTask(task).stream()
        .map(IdentityLink::getGroupId)
        .filter(it -> it != null)
        .toList();
  }

  @Override
  public void rolesEmptied(OrganisationId organisation, Set<Role> empty, Set<Role> held) {
    String standIn = (held.contains(Role.CURATOR) ? Role.CURATOR : Role.DIRECTOR).group();
    system.run(
        () ->
            tasks
                .createTaskQuery()
                .tenantIdIn(organisation.id())
                .taskCandidateGroupIn(empty.stream().map(Role::group).toList())
                .list()
                .stream()
                .map(Task::getId)
                .filter(task -> meantForOthers(roles(task), held))
                .forEach(task -> tasks.addCandidateGroup(task, standIn)));
  }
}
