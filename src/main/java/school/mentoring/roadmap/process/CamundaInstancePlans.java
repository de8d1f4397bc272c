package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.version.DryRun;

/** Plans how each instance goes over, and hears the engine's judgement of it. */
@Component
class CamundaInstancePlans {

  private final RuntimeService runtime;
  private final EngineCommands commands;

  CamundaInstancePlans(RuntimeService runtime, EngineCommands commands) {
    this.runtime = runtime;
    this.commands = commands;
  }

  /** Empty where the versions are too different for any instance; the draft then says why. */
  Optional<MigrationPlan> of(ProgrammeTree.Node node, ForecastDraft draft) {
    try {
      MigrationPlan plan = planned(node).build();
      check(node, plan, draft);
      return Optional.of(plan);
    } catch (MigrationPlanValidationException refused) {
      refused
          .getValidationReport()
          .getInstructionReports()
          .forEach(it -> tell(node, source(it), it.getFailures(), draft));
      return Optional.empty();
    }
  }

  private MigrationPlanBuilder planned(ProgrammeTree.Node node) {
    VersionPair versions = node.versions();
    MigrationPlanBuilder plan =
        runtime
            .createMigrationPlan(versions.running().getId(), versions.next().getId())
            .mapEqualActivities()
            .updateEventTriggers();
    versions.elements().renamed().entrySet().stream()
        .filter(it -> node.waiting().contains(it.getKey()))
        .forEach(it -> map(plan, versions, it.getKey(), it.getValue()));
    return plan;
  }

  private static void map(MigrationPlanBuilder plan, VersionPair versions, String from, String to) {
    FlowNode node = versions.runningModel().getModelElementById(from);
    if (node instanceof CatchEvent) {
      plan.mapActivities(from, to).updateEventTrigger();
    } else {
      plan.mapActivities(from, to);
    }
  }

  private static String source(MigrationInstructionValidationReport report) {
    return report.getMigrationInstruction().getSourceActivityId();
  }

  /** What the engine finds; of dropped tasks and of calls that are gone, more was said already. */
  private void check(ProgrammeTree.Node node, MigrationPlan plan, ForecastDraft draft) {
    commands
        .run(it -> InstanceCheck.failures(node.id(), plan))
        .forEach(
            (element, failures) -> {
              if (!draft.tells(node, element)) {
                tell(node, element, failures, draft);
              }
            });
  }

  private static void tell(
      ProgrammeTree.Node node, String element, List<String> failures, ForecastDraft draft) {
    failures.stream()
        .map(EngineReport::reason)
        .map(it -> new DryRun.Obstacle(node.place(element), it, EngineReport.remedy()))
        .forEach(draft.obstacles::add);
  }
}
