package school.mentoring.roadmap.version;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;

/** What becomes of lines that a newer version has no more and that have no open task. */
@Component
class DroppedLines {

  private final WorkItems items;

  DroppedLines(WorkItems items) {
    this.items = items;
  }

  /** A dry run with these lines added. */
  DryRun added(Programme programme, RoadmapComparison comparison, DryRun run) {
    List<WorkItem> came = items.of(programme.id());
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
