package school.mentoring.roadmap.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * The engine's own judgement of a migration of one instance, without the migration: it reads the
 * instance and validates it, as the command it extends does first.
 */
final class InstanceCheck extends MigrateProcessInstanceCmd {

  private InstanceCheck(MigrationPlanExecutionBuilderImpl nothingToExecute) {
    super(nothingToExecute, false);
  }

  /** What fails, by the element it fails at. */
  static Map<String, List<String>> failures(String instance, MigrationPlan plan) {
    CommandContext context = Context.getCommandContext();
    MigratingProcessInstanceValidationReportImpl report =
        new MigratingProcessInstanceValidationReportImpl();
    MigratingProcessInstance migrating =
        new MigratingInstanceParser(Context.getProcessEngineConfiguration().getProcessEngine())
            .parse(instance, plan, report);
    new InstanceCheck(new MigrationPlanExecutionBuilderImpl(null, plan))
        .validateInstructions(context, migrating, report);
    Map<String, List<String>> failures = new LinkedHashMap<>();
    if (!report.getFailures().isEmpty()) {
      failures.put("", report.getFailures());
    }
    report
        .getActivityInstanceReports()
        .forEach(it -> failures.put(it.getSourceScopeId(), it.getFailures()));
    report
        .getTransitionInstanceReports()
        .forEach(it -> failures.put(it.getSourceScopeId(), it.getFailures()));
    return failures;
  }
}
