package school.mentoring.roadmap.placing;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.Window;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.SchoolYear;

/** The calendar of a school year that a roadmap would give, before anybody starts it. */
@Component
public class PlannedCalendar {

  private final WorkingCalendar calendar;

  PlannedCalendar(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** All lines, those that are due first on top. */
  public List<PlannedLine> of(Roadmap roadmap, SchoolYear year) {
    return roadmap.stages().stream()
        .flatMap(stage -> stage.elements().stream().map(it -> line(stage.name(), it, year)))
        .sorted(Comparator.comparing(PlannedLine::from).thenComparing(PlannedLine::due))
        .toList();
  }

  private PlannedLine line(String stage, RoadmapElement element, SchoolYear year) {
    Window window = element.window().orElseGet(() -> Window.parse("programme"));
    DateRange over = window.over(year);
    int times =
        element
            .recurs()
            .map(it -> window.periods(year, it).size())
            .orElseGet(() -> window.ranges(year).size());
    return new PlannedLine(
        stage,
        element,
        window.toString(),
        over.from(),
        calendar.lastWorkingDayOn(over.to()),
        times);
  }
}
