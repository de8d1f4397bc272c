package school.mentoring.monitoring.report.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.monitoring.report.ReportId;
import school.mentoring.monitoring.report.ReportProcess;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Starts {@code approveReport}; the business key it shares with the roadmap holds both. */
@Component
class CamundaReportProcess implements ReportProcess {

  private static final String APPROVE_REPORT = "approveReport";

  private final RuntimeService runtime;
  private final AsSystem system;

  CamundaReportProcess(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void approve(
      OrganisationId organisation, ProgrammeId programme, ReportId report, String caption) {
    system.run(
        () ->
            runtime.startProcessInstanceByKey(
                APPROVE_REPORT,
                programme.toString(),
                Variables.putValue("organisation", organisation.id())
                    .putValue(ReportVariables.REPORT.name(), report.toString())
                    .putValue(ReportVariables.CAPTION.name(), caption)));
  }

  @Override
  public void gone(OrganisationId organisation, ReportId report) {
    system.run(
        () ->
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(APPROVE_REPORT)
                .tenantIdIn(organisation.id())
                .variableValueEquals(ReportVariables.REPORT.name(), report.toString())
                .list()
                .forEach(
                    it ->
                        runtime.deleteProcessInstance(
                            it.getId(),
                            "Отчёт возвращён на его странице",
                            true,
                            true,
                            true,
                            false)));
  }
}
