package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import school.mentoring.roadmap.course.WorkItem;

/**
 * Work items of a programme that are alike: thirty pairs at the same step are one row.
 *
 * @param dueOn the earliest of them
 * @param weight how many pairs or times they stand for
 */
public record CameUp(
    UUID programme,
    String process,
    String element,
    String lines,
    WorkItem.Kind kind,
    WorkItem.State state,
    LocalDate opensOn,
    LocalDate dueOn,
    long weight) {

  boolean carries(String line) {
    return carried().contains(line);
  }

  private List<String> carried() {
    return Arrays.asList(lines.split(" "));
  }

  boolean open() {
    return state == WorkItem.State.OPEN;
  }

  /** A step inside a block tells that the line is at work, but is not counted. */
  boolean counted() {
    return kind != WorkItem.Kind.STEP && state != WorkItem.State.CANCELLED;
  }
}
