package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.roadmap.version.DryRun;

/** Works out what a migration would do, element by element, and changes nothing. */
@Component
class CamundaMigrationForecast {

  private final EngineCommands commands;
  private final RepositoryService repository;
  private final CamundaProgrammeTree trees;
  private final CamundaInstancePlans plans;
  private final Roadmaps roadmaps;
  private final WorkItems items;
  private final LineDates dates;
  private final AsSystem system;
  private final Clock clock;

  CamundaMigrationForecast(
      EngineCommands commands,
      RepositoryService repository,
      CamundaProgrammeTree trees,
      CamundaInstancePlans plans,
      Roadmaps roadmaps,
      WorkItems items,
      LineDates dates,
      AsSystem system,
      Clock clock) {
    this.commands = commands;
    this.repository = repository;
    this.trees = trees;
    this.plans = plans;
    this.roadmaps = roadmaps;
    this.items = items;
    this.dates = dates;
    this.system = system;
    this.clock = clock;
  }

  MigrationForecast of(Programme programme, String target) {
    return system.call(() -> forecast(programme, target));
  }

  private MigrationForecast forecast(Programme programme, String target) {
    ProgrammeTree tree = commands.run(it -> trees.of(programme, target));
    Roadmap next = roadmaps.of(target);
    Set<String> linesLeft = LineForecasts.lines(next);
    ForecastDraft draft = new ForecastDraft();
    tree.homeless().forEach(it -> draft.obstacles.add(homeless(it)));
    WaitForecasts waits = new WaitForecasts(tree, clock, draft);
    commands.run(
        it -> {
          new TaskForecasts(tree, dates, clock, linesLeft, draft).read();
          new CallForecasts(tree, dates, clock, draft).read();
          new LoopForecasts(tree, draft).read();
          waits.read();
          return null;
        });
    Map<String, Set<String>> coming = afterDropped(tree, draft, linesLeft);
    tree.ofRoadmap().forEach(it -> plan(it, waits, draft));
    LineForecasts lines = new LineForecasts(tree, next, coming, process -> model(target, process));
    return together(programme, target, lines, draft);
  }

  private void plan(ProgrammeTree.Node node, WaitForecasts waits, ForecastDraft draft) {
    plans
        .of(node, draft)
        .map(it -> new MigrationForecast.Move(node.id(), it, waits.dates(node)))
        .ifPresent(draft.moves::add);
  }

  private MigrationForecast together(
      Programme programme, String target, LineForecasts lines, ForecastDraft draft) {
    Roadmap running = roadmaps.of(programme.definition());
    Set<String> cameUp = items.cameUp(programme.id());
    return new MigrationForecast(
        draft.run(target, lines.of(running, cameUp)),
        draft.moves,
        draft.loops,
        draft.tasks,
        draft.items,
        draft.dropped.stream().map(TaskEntity::getId).toList(),
        lines.passed(running, cameUp));
  }

  private static DryRun.Obstacle homeless(String process) {
    return new DryRun.Obstacle(
        "«%s»".formatted(process),
        "этот этап идёт сейчас, а в новой версии его нет",
        "дождитесь, пока он закончится, или верните его в новую версию");
  }

  private static Map<String, Set<String>> afterDropped(
      ProgrammeTree tree, ForecastDraft draft, Set<String> linesLeft) {
    Map<String, Set<String>> coming = new HashMap<>();
    for (TaskEntity task : List.copyOf(draft.dropped)) {
      String instance = task.getProcessInstanceId();
      AfterDropped after = new AfterDropped(tree.instances().get(instance).versions(), linesLeft);
      after.follow(task.getTaskDefinitionKey());
      draft.obstacles.addAll(after.obstacles);
      coming.computeIfAbsent(instance, it -> new HashSet<>()).addAll(after.coming);
    }
    return coming;
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
