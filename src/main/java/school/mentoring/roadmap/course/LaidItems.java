package school.mentoring.roadmap.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.Window;

/**
 * Work items by the element of the roadmap that carries their line. An item keeps the element it
 * came up at; where a newer version moved the line elsewhere, the item is found at its new place.
 */
final class LaidItems {

  private final List<WorkItem> items;
  private final Map<String, List<WorkItem>> laid = new HashMap<>();
  private final Map<String, List<WorkItem>> former = new LinkedHashMap<>();

  LaidItems(Roadmap roadmap, List<WorkItem> items) {
    this.items = items;
    Map<String, String> first = new HashMap<>();
    for (Roadmap.Stage stage : roadmap.stages()) {
      for (RoadmapElement element : stage.elements()) {
        for (String line : element.lines()) {
          String place = place(stage.key(), element.element(), line);
          laid.put(place, new ArrayList<>());
          first.putIfAbsent(line, place);
        }
      }
    }
    items.forEach(item -> item.lines().forEach(line -> lay(item, line, first.get(line))));
  }

  private void lay(WorkItem item, String line, String elsewhere) {
    List<WorkItem> there = laid.get(place(item.process(), item.element(), line));
    if (there != null) {
      there.add(item);
    } else if (elsewhere != null) {
      laid.get(elsewhere).add(item);
    } else {
      former.computeIfAbsent(line, it -> new ArrayList<>()).add(item);
    }
  }

  private static String place(String stage, String element, String line) {
    return stage + "/" + element + "/" + line;
  }

  /**
   * What came up of a line at an element. Whoever is asked for the date of a line that others set
   * is at the line already, wherever it stands.
   */
  List<WorkItem> of(String stage, RoadmapElement element, String line) {
    List<WorkItem> own = laid.getOrDefault(place(stage, element.element(), line), List.of());
    if (element.window().filter(Window::isExternal).isEmpty()) {
      return own;
    }
    Stream<WorkItem> questions =
        items.stream()
            .filter(it -> it.kind() == WorkItem.Kind.STEP && it.lines().contains(line))
            .filter(it -> !it.element().equals(element.element()));
    return Stream.concat(own.stream(), questions).distinct().toList();
  }

  /** What came up of lines that this version of the roadmap has no more. */
  Map<String, List<WorkItem>> former() {
    return former;
  }
}
