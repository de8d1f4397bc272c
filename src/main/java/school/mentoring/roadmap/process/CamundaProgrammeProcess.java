package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.ProgrammeProcess;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells the engine of programmes; their instances are found by the business key they share. */
@Component
class CamundaProgrammeProcess implements ProgrammeProcess {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AsSystem system;
  private final Clock clock;

  CamundaProgrammeProcess(RuntimeService runtime, TaskService tasks, AsSystem system, Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public ProgrammeId started(String roadmap, OrganisationId organisation, int schoolYear) {
    ProcessInstance root =
        runtime.startProcessInstanceByKey(
            roadmap, Map.of("schoolYear", schoolYear, "organisation", organisation.id()));
    return ProgrammeId.of(root.getBusinessKey());
  }

  @Override
  public void paused(ProgrammeId programme) {
    system.run(
        () ->
            runtime
                .updateProcessInstanceSuspensionState()
                .byProcessInstanceQuery(instances(programme))
                .suspend());
  }

  @Override
  public void resumed(ProgrammeId programme) {
    system.run(
        () ->
            runtime
                .updateProcessInstanceSuspensionState()
                .byProcessInstanceQuery(instances(programme))
                .activate());
  }

  @Override
  public void redated(Collection<String> open, DateRange days) {
    system.run(
        () ->
            open.stream()
                .map(it -> tasks.createTaskQuery().taskId(it).singleResult())
                .filter(Objects::nonNull)
                .forEach(
                    it -> {
                      it.setFollowUpDate(TaskDays.opening(days, clock));
                      it.setDueDate(TaskDays.closing(days, clock));
                      tasks.saveTask(it);
                    }));
  }

  @Override
  public void cancelled(ProgrammeId programme, String reason) {
    system.run(
        () -> {
          List<ProcessInstance> roots = instances(programme).rootProcessInstances().list();
          roots.forEach(
              it -> runtime.deleteProcessInstance(it.getId(), reason, true, true, true, false));
        });
  }

  private ProcessInstanceQuery instances(ProgrammeId programme) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(programme.toString());
  }
}
