package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.DryRun;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.WorkItems;
import school.mentoring.roadmap.WorkingCalendar;

/** Works out what a migration would do, element by element, and changes nothing. */
@Component
class CamundaMigrationForecast {

  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final CamundaProgrammeTree trees;
  private final Roadmaps roadmaps;
  private final WorkItems items;
  private final WorkingCalendar calendar;
  private final AsSystem system;
  private final Clock clock;

  CamundaMigrationForecast(
      ProcessEngine engine,
      RuntimeService runtime,
      RepositoryService repository,
      CamundaProgrammeTree trees,
      Roadmaps roadmaps,
      WorkItems items,
      WorkingCalendar calendar,
      AsSystem system,
      Clock clock) {
    this.engine = engine;
    this.runtime = runtime;
    this.repository = repository;
    this.trees = trees;
    this.roadmaps = roadmaps;
    this.items = items;
    this.calendar = calendar;
    this.system = system;
    this.clock = clock;
  }

  MigrationForecast of(Programme programme, String target) {
    return system.call(() -> forecast(programme, target));
  }

  /** Runs in a command of its own: what one reads, the next reads anew. */
  <T> T command(Command<T> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  private MigrationForecast forecast(Programme programme, String target) {
    ProgrammeTree tree = command(it -> trees.of(programme, target));
    Roadmap running = roadmaps.of(programme.definition());
    Roadmap next = roadmaps.of(target);
    Set<String> linesLeft = LineForecasts.lines(next);
    TaskForecasts tasks =
        new TaskForecasts(tree, new LineDates(programme.schoolYear(), calendar), clock, linesLeft);
    WaitForecasts waits = new WaitForecasts(tree, clock);
    command(
        it -> {
          tasks.read();
          waits.read();
          return null;
        });
    Set<DryRun.Obstacle> obstacles = new LinkedHashSet<>();
    tree.homeless().forEach(it -> obstacles.add(homeless(it)));
    obstacles.addAll(tasks.obstacles);
    obstacles.addAll(waits.obstacles);
    Map<String, Set<String>> coming = afterDropped(tree, tasks, linesLeft, obstacles);
    List<MigrationForecast.Move> moves = new ArrayList<>();
    tree.ofRoadmap()
        .forEach(
            node ->
                plan(node, obstacles)
                    .ifPresent(
                        plan -> {
                          check(node, plan, tasks, obstacles);
                          moves.add(new MigrationForecast.Move(node.id(), plan, waits.dates(node)));
                        }));
    LineForecasts lines = new LineForecasts(tree, next, coming, process -> model(target, process));
    Set<String> cameUp = items.cameUp(programme.id());
    return new MigrationForecast(
        new DryRun(
            target,
            List.copyOf(tasks.fates),
            List.copyOf(obstacles),
            List.copyOf(waits.fates),
            lines.of(running, cameUp)),
        moves,
        tasks.moves,
        tasks.items,
        tasks.dropped.stream().map(TaskEntity::getId).toList(),
        lines.passed(running, cameUp));
  }

  private static DryRun.Obstacle homeless(String process) {
    return new DryRun.Obstacle(
        "«%s»".formatted(process),
        "этот этап идёт сейчас, а в новой версии его нет",
        "дождитесь, пока он закончится, или верните его в новую версию");
  }

  private static Map<String, Set<String>> afterDropped(
      ProgrammeTree tree,
      TaskForecasts tasks,
      Set<String> linesLeft,
      Set<DryRun.Obstacle> obstacles) {
    Map<String, Set<String>> coming = new HashMap<>();
    for (TaskEntity task : tasks.dropped) {
      AfterDropped after =
          new AfterDropped(tree.instances().get(task.getProcessInstanceId()).versions(), linesLeft);
      after.follow(task.getTaskDefinitionKey());
      obstacles.addAll(after.obstacles);
      coming
          .computeIfAbsent(task.getProcessInstanceId(), it -> new HashSet<>())
          .addAll(after.coming);
    }
    return coming;
  }

  private Optional<MigrationPlan> plan(ProgrammeTree.Node node, Set<DryRun.Obstacle> obstacles) {
    VersionPair versions = node.versions();
    MigrationPlanBuilder plan =
        runtime
            .createMigrationPlan(versions.running().getId(), versions.next().getId())
            .mapEqualActivities()
            .updateEventTriggers();
    versions.elements().renamed().entrySet().stream()
        .filter(it -> node.waiting().contains(it.getKey()))
        .forEach(it -> map(plan, versions, it.getKey(), it.getValue()));
    try {
      return Optional.of(plan.build());
    } catch (MigrationPlanValidationException e) {
      e.getValidationReport()
          .getInstructionReports()
          .forEach(
              it ->
                  obstacles.addAll(
                      obstacles(
                          node,
                          it.getMigrationInstruction().getSourceActivityId(),
                          it.getFailures())));
      return Optional.empty();
    }
  }

  private static void map(MigrationPlanBuilder plan, VersionPair versions, String from, String to) {
    FlowNode node = versions.runningModel().getModelElementById(from);
    if (node instanceof CatchEvent) {
      plan.mapActivities(from, to).updateEventTrigger();
    } else {
      plan.mapActivities(from, to);
    }
  }

  /** What the engine finds; of dropped tasks and of calls that are gone, more was said already. */
  private void check(
      ProgrammeTree.Node node,
      MigrationPlan plan,
      TaskForecasts tasks,
      Set<DryRun.Obstacle> obstacles) {
    command(it -> InstanceCheck.failures(node.id(), plan))
        .forEach(
            (element, failures) -> {
              if (!tasks.told.contains(node.id() + element)) {
                obstacles.addAll(obstacles(node, element, failures));
              }
            });
  }

  private static List<DryRun.Obstacle> obstacles(
      ProgrammeTree.Node node, String element, List<String> failures) {
    String place = "«%s» (%s)".formatted(node.versions().nameOf(element), node.versions().name());
    return failures.stream()
        .map(it -> new DryRun.Obstacle(place, EngineReport.reason(it), EngineReport.remedy()))
        .distinct()
        .toList();
  }

  private Optional<BpmnModelInstance> model(String target, String process) {
    ProcessDefinition root = repository.getProcessDefinition(target);
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .deploymentId(root.getDeploymentId())
                .processDefinitionKey(process)
                .singleResult())
        .map(it -> repository.getBpmnModelInstance(it.getId()));
  }
}
