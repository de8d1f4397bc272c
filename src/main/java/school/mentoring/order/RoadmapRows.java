package school.mentoring.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.shared.SchoolYear;

/**
 * The rows of a printed roadmap. A line that several elements carry, such as one order and the
 * several that may stand for it, is printed where it stands most nearly alone.
 */
final class RoadmapRows {

  private final SchoolYear year;

  RoadmapRows(SchoolYear year) {
    this.year = year;
  }

  List<List<String>> of(Roadmap roadmap) {
    Map<String, RoadmapElement> places = places(roadmap);
    List<List<String>> rows = new ArrayList<>();
    for (Roadmap.Stage stage : roadmap.stages()) {
      String name = stage.name();
      for (RoadmapElement element : stage.elements()) {
        if (element.lines().stream().anyMatch(it -> places.get(it) == element)) {
          rows.add(row(rows.size() + 1, name, element));
          name = "";
        }
      }
    }
    return rows;
  }

  private static Map<String, RoadmapElement> places(Roadmap roadmap) {
    Map<String, RoadmapElement> places = new HashMap<>();
    roadmap.stages().stream()
        .flatMap(it -> it.elements().stream())
        .forEach(it -> it.lines().forEach(line -> places.merge(line, it, RoadmapRows::nearer)));
    return places;
  }

  private static RoadmapElement nearer(RoadmapElement one, RoadmapElement other) {
    return other.lines().size() < one.lines().size() ? other : one;
  }

  private List<String> row(int number, String stage, RoadmapElement element) {
    String what = element.name() + element.optional().map(it -> " (" + it + ")").orElse("");
    return List.of(
        Integer.toString(number),
        stage,
        what,
        new RoadmapTerm(year).of(element),
        element.responsible());
  }
}
