package school.mentoring.monitoring.report.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.report.ReportId;
import school.mentoring.monitoring.report.ReportTasks;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Asks the engine with the rights of whoever asks: it shows nobody a task of others. */
@Component
class CamundaReportTasks implements ReportTasks {

  private static final String[] QUARTERLY = {
    "userTask_submitQuarterlyReport", "userTask_acceptQuarterlyReport"
  };
  private static final String APPROVE_REPORT = "userTask_approveReport";
  private static final String APPROVE_FINAL = "userTask_approveFinalReport";

  private final TaskService tasks;

  CamundaReportTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<Waiting> ofQuarter(
      OrganisationId organisation, ProgrammeId programme, String from) {
    return first(
        of(organisation, programme)
            .taskDefinitionKeyIn(QUARTERLY)
            .processVariableValueEquals("periodFrom", from));
  }

  @Override
  public Optional<Waiting> ofFinal(OrganisationId organisation, ProgrammeId programme) {
    return first(of(organisation, programme).taskDefinitionKey(APPROVE_FINAL));
  }

  @Override
  public Optional<Waiting> of(OrganisationId organisation, ProgrammeId programme, ReportId report) {
    return first(
        of(organisation, programme)
            .taskDefinitionKey(APPROVE_REPORT)
            .processVariableValueEquals(ReportVariables.REPORT.name(), report.toString()));
  }

  private TaskQuery of(OrganisationId organisation, ProgrammeId programme) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(organisation.id())
        .processInstanceBusinessKey(programme.toString())
        .active();
  }

  private static Optional<Waiting> first(TaskQuery query) {
    return query.listPage(0, 1).stream()
        .findFirst()
        .map(it -> new Waiting(it.getId(), it.getName()));
  }
}
