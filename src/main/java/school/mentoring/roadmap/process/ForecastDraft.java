package school.mentoring.roadmap.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.TaskFate;

/** What is known of a migration so far: everyone who reads the tree adds to it. */
final class ForecastDraft {

  final List<TaskFate> fates = new ArrayList<>();
  final Set<DryRun.Obstacle> obstacles = new LinkedHashSet<>();
  final List<DryRun.WaitFate> waits = new ArrayList<>();
  final List<TaskEntity> dropped = new ArrayList<>();
  final List<MigrationForecast.Move> moves = new ArrayList<>();
  final List<MigrationForecast.LoopMove> loops = new ArrayList<>();
  final List<MigrationForecast.TaskMove> tasks = new ArrayList<>();
  final List<MigrationForecast.ItemMove> items = new ArrayList<>();

  private final Set<String> told = new HashSet<>();

  /** Says what stands in the way at an element; the engine's own words on it are then left out. */
  void blocked(ProgrammeTree.Node node, String element, String reason, String remedy) {
    told.add(node.id() + element);
    obstacles.add(new DryRun.Obstacle(node.place(element), reason, remedy));
  }

  /** A task to be closed before anything else. */
  void drop(ProgrammeTree.Node node, TaskEntity task) {
    told.add(node.id() + task.getTaskDefinitionKey());
    dropped.add(task);
  }

  /** Whether it was said already what becomes of an element. */
  boolean tells(ProgrammeTree.Node node, String element) {
    return told.contains(node.id() + element);
  }

  DryRun run(String target, List<DryRun.LineOutlook> outlook) {
    return new DryRun(
        target, List.copyOf(fates), List.copyOf(obstacles), List.copyOf(waits), outlook);
  }
}
