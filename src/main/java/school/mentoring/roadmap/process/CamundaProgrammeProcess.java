package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.ProgrammeProcess;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells the engine of programmes; their instances are found by the business key they share. */
@Component
class CamundaProgrammeProcess implements ProgrammeProcess {

  private final RuntimeService runtime;
  private final AsSystem system;

  CamundaProgrammeProcess(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
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
