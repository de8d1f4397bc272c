package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;

/** Gives open tasks what the version says that they went over to. It runs within a command. */
@Component
class MovedTasks {

  private final TaskListeners listeners;
  private final Staff staff;
  private final Clock clock;

  MovedTasks(TaskListeners listeners, Staff staff, Clock clock) {
    this.listeners = listeners;
    this.staff = staff;
    this.clock = clock;
  }

  Void apply(List<MigrationForecast.TaskMove> moves) {
    moves.forEach(this::apply);
    return null;
  }

  private void apply(MigrationForecast.TaskMove move) {
    TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(move.task());
    if (task == null) {
      throw new OptimisticLockingException("Task " + move.task() + " is gone");
    }
    ProcessDefinitionEntity definition =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(move.definition());
    TaskDefinition said = TaskPeople.task(definition, move.element());
    words(task, said);
    move.dates()
        .ifPresent(
            it -> {
              task.setFollowUpDate(at(it.from(), LocalTime.MIN));
              task.setDueDate(at(it.to(), LocalTime.of(23, 59, 59)));
            });
    if (move.otherPeople()) {
      people(task, said);
    }
    task.triggerUpdateEvent();
  }

  private static void words(TaskEntity task, TaskDefinition said) {
    if (said.getNameExpression() != null) {
      String name = (String) said.getNameExpression().getValue(task.getExecution());
      if (!name.equals(task.getName())) {
        task.setName(name);
      }
    }
    if (said.getDescriptionExpression() != null) {
      task.setDescription((String) said.getDescriptionExpression().getValue(task.getExecution()));
    }
  }

  private Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
  }

  /** Who had taken the task keeps it only if the new roles are theirs as well. */
  private void people(TaskEntity task, TaskDefinition said) {
    Set<String> groups =
        said.getCandidateGroupIdExpressions().stream()
            .map(Expression::getExpressionText)
            .collect(Collectors.toSet());
    for (String gone : candidates(task)) {
      if (!groups.contains(gone)) {
        task.deleteCandidateGroup(gone);
      }
    }
    Set<String> there = candidates(task);
    groups.stream().filter(it -> !there.contains(it)).forEach(task::addCandidateGroup);
    listeners.standIn(task);
    if (said.getAssigneeExpression() != null) {
      task.setAssignee((String) said.getAssigneeExpression().getValue(task.getExecution()));
    } else if (task.getAssignee() != null && !holdsOneOf(task, candidates(task))) {
      task.setAssignee(null);
    }
  }

  private static Set<String> candidates(TaskEntity task) {
    return task.getIdentityLinks().stream()
        .filter(it -> IdentityLinkType.CANDIDATE.equals(it.getType()))
        .map(IdentityLink::getGroupId)
        .filter(it -> it != null)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean holdsOneOf(TaskEntity task, Set<String> groups) {
    return staff
        .find(new OrganisationId(task.getTenantId()), task.getAssignee())
        .map(it -> staff.rolesOf(it).stream().map(Role::group).anyMatch(groups::contains))
        .orElse(false);
  }
}
