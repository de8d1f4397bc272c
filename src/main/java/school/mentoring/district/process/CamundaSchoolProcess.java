package school.mentoring.district.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.district.SchoolProcess;
import school.mentoring.district.SchoolRequest;
import school.mentoring.engine.AsSystem;
import school.mentoring.shared.ProgrammeId;

/**
 * Starts a school's answer in the school's tenant with the business key of the centre's programme,
 * which it is paused and cancelled with, and wakes the block that waits.
 */
@Component
class CamundaSchoolProcess implements SchoolProcess {

  private static final String ANSWER = "answerCentre";
  private static final String SCHOOLS_DELIVERED = "schoolsDelivered";

  private final RuntimeService runtime;
  private final AsSystem system;

  CamundaSchoolProcess(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void asked(SchoolRequest request) {
    system.run(
        () ->
            runtime.startProcessInstanceByKey(
                ANSWER,
                request.programme().toString(),
                Variables.createVariables()
                    .putValue("organisation", request.school().id())
                    .putValue(DistrictVariables.REQUEST.name(), request.id().toString())
                    .putValue(DistrictVariables.REQUEST_KIND.name(), request.kind().key())));
  }

  @Override
  public void fulfilled(ProgrammeId programme, String processInstance) {
    system.run(
        () ->
            runtime
                .createMessageCorrelation(SCHOOLS_DELIVERED)
                .processInstanceBusinessKey(programme.toString())
                .processInstanceId(processInstance)
                .correlateAll());
  }

  @Override
  public void withdrawn(ProgrammeId programme) {
    system.run(
        () ->
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(programme.toString(), ANSWER)
                .list()
                .forEach(
                    it ->
                        runtime.deleteProcessInstance(
                            it.getId(), "Программа центра закончилась", true, true, true, false)));
  }
}
