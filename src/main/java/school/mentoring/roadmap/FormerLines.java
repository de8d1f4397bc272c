package school.mentoring.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lines that a programme's earlier versions had and its roadmap has no more. */
@Component
class FormerLines {

  private final WorkItemRepository items;
  private final VersionDecisionRepository decisions;
  private final Roadmaps roadmaps;

  FormerLines(WorkItemRepository items, VersionDecisionRepository decisions, Roadmaps roadmaps) {
    this.items = items;
    this.decisions = decisions;
    this.roadmaps = roadmaps;
  }

  /** The element that carried a line in the latest version that had it. */
  Optional<RoadmapElement> element(Programme programme, String line) {
    return earlier(programme).stream()
        .flatMap(it -> roadmaps.of(it).stages().stream())
        .flatMap(it -> it.elements().stream())
        .filter(it -> it.lines().contains(line))
        .findFirst();
  }

  private List<String> earlier(Programme programme) {
    List<String> earlier =
        new ArrayList<>(
            decisions.findByProgrammeOrderByDecidedAt(programme.id()).stream()
                .filter(it -> it.choice() == VersionDecision.Choice.MIGRATED)
                .map(VersionDecision::fromDefinition)
                .toList());
    Collections.reverse(earlier);
    return earlier;
  }

  /** Adds to a dry run what becomes of dropped lines that have no open task. */
  DryRun added(Programme programme, RoadmapComparison comparison, DryRun run) {
    List<WorkItem> came = items.findByProgrammeOrderByOpenedAt(programme.id());
    List<DryRun.LineOutlook> outlook = new ArrayList<>(run.outlook());
    for (LineChange line : comparison.dropped()) {
      List<WorkItem> times = came.stream().filter(it -> it.lines().contains(line.line())).toList();
      if (times.stream().noneMatch(WorkItem::open)) {
        outlook.add(
            new DryRun.LineOutlook(
                line.line(),
                line.name(),
                line.stage(),
                false,
                times.isEmpty()
                    ? "строка снята, до неё дело не дошло: задача не появится"
                    : "строка снята, но уже закрыта: сделанное и подтверждения останутся в разделе «Строки прежней версии»"));
      }
    }
    return new DryRun(run.target(), run.tasks(), run.obstacles(), run.waits(), outlook);
  }
}
