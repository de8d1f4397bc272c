package school.mentoring.roadmap.placing;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.RoadmapElement;

/**
 * A line in the calendar that a roadmap would give.
 *
 * @param stage that it stands in
 * @param window as the model says it
 * @param from first day
 * @param due last working day
 * @param times how often it comes up
 */
public record PlannedLine(
    String stage, RoadmapElement element, String window, LocalDate from, LocalDate due, int times) {

  /** The source's lines that it carries. */
  public List<String> lines() {
    return element.lines();
  }
}
