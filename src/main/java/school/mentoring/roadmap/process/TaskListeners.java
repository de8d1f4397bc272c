package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What happens to every user task as it comes up: dates, a stand-in for an empty role, the record.
 */
@Component
class TaskListeners {

  private static final Set<String> NAMED_BY_CALL =
      Set.of("userTask_agreeDate", "userTask_followDeliveries");

  /** Beans come late: the engine parses its models before they are made. */
  private final ObjectProvider<WorkItems> items;

  private final LineDates days;
  private final ObjectProvider<Staff> staff;
  private final Clock clock;

  TaskListeners(
      ObjectProvider<WorkItems> items, LineDates days, ObjectProvider<Staff> staff, Clock clock) {
    this.items = items;
    this.days = days;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * A task comes up. A block of ours whose model gives the task a due date keeps it: a term of the
   * law runs by the calendar, whatever the programme's days are.
   *
   * @param roles as the model names them, the first one being the line's
   */
  void created(DelegateTask task, LineProperties own, List<String> roles) {
    ExecutionEntity execution = (ExecutionEntity) task.getExecution();
    Optional<CarriedLine> line = CarriedLine.of(execution, own, task.getTaskDefinitionKey());
    DateRange dates = days.of(execution, line, own.due());
    task.setFollowUpDate(TaskDays.opening(dates, clock));
    if (task.getDueDate() == null) {
      task.setDueDate(TaskDays.closing(dates, clock));
    }
    standIn(task);
    named(execution).ifPresent(task::setName);
    line.filter(it -> !it.lines().isEmpty()).ifPresent(it -> record(task, it, dates, roles));
  }

  /** A question that a roadmap puts many times is named by its call, or a list shows it alike. */
  private static Optional<String> named(ExecutionEntity execution) {
    return Optional.of(execution)
        .filter(it -> NAMED_BY_CALL.contains(it.getActivityId()))
        .map(it -> it.getProcessInstance().getSuperExecution())
        .map(it -> (String) it.getActivity().getProperty("name"));
  }

  private static List<String> candidates(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(it -> it != null)
        .toList();
  }

  /** A role with nobody in it falls to the curator, and without a curator to the director. */
  void standIn(DelegateTask task) {
    List<String> takers = candidates(task);
    Set<Role> held = staff.getObject().rolesHeldIn(new OrganisationId(task.getTenantId()));
    if (takers.stream().noneMatch(role -> held.stream().anyMatch(it -> it.group().equals(role)))) {
      task.addCandidateGroup((held.contains(Role.CURATOR) ? Role.CURATOR : Role.DIRECTOR).group());
    }
  }

  private void record(DelegateTask task, CarriedLine line, DateRange dates, List<String> roles) {
    int weight = RoadmapVariables.WEIGHT.find(task.getExecution()).orElse(1);
    items
        .getObject()
        .opened(
            task.getId(),
            ProgrammeId.of(task.getExecution().getProcessBusinessKey()),
            new WorkItem.Opened(
                line.process(),
                line.element(),
                line.lines(),
                line.kind(),
                roles.isEmpty() ? null : roles.get(0),
                task.getAssignee(),
                dates.from(),
                dates.to(),
                weight));
  }

  void deleted(DelegateTask task) {
    items.getObject().withdrawn(task.getId());
  }
}
