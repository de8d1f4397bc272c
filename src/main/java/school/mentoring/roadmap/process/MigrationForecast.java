package school.mentoring.roadmap.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.migration.MigrationPlan;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.window.DateRange;

/**
 * A dry run together with what carries it out.
 *
 * @param dropped tasks to be closed before anything else
 * @param passed added lines that will never come up
 */
record MigrationForecast(
    DryRun run,
    List<Move> moves,
    List<LoopMove> loops,
    List<TaskMove> tasks,
    List<ItemMove> items,
    List<String> dropped,
    List<Passed> passed) {

  /** An instance that goes over, with the days that its new version names. */
  record Move(String instance, MigrationPlan plan, Map<String, Date> dates) {}

  /**
   * A loop, in its scope, that the new version leads.
   *
   * @param line the element whose line it leads
   * @param left whether another period comes after the one that it is at
   */
  record LoopMove(String scope, String line, boolean left) {}

  /**
   * A task that the new version says something else of.
   *
   * @param definition the version that speaks, and the element it speaks of
   * @param dates where they change
   * @param otherPeople whether other roles, or another person, are meant
   */
  record TaskMove(
      String task,
      String definition,
      String element,
      Optional<DateRange> dates,
      boolean otherPeople) {}

  /** A work item that stands elsewhere, or carries something else, or is due by another day. */
  record ItemMove(String id, WorkItem.Opened now) {}

  /** A line that the process has left behind. */
  record Passed(String process, String element, String line) {}
}
