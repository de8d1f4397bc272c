package school.mentoring.roadmap.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import school.mentoring.roadmap.OrderTitles;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.shared.SchoolYear;

/**
 * Two versions of a roadmap, line by line.
 *
 * @param moved lines of both versions whose window, stage, role, evidence or name changed
 * @param unchanged how many lines say the same in both
 */
public record RoadmapComparison(
    List<LineChange> added, List<LineChange> dropped, List<LineChange> moved, int unchanged) {

  /** Nothing that a line says differs: only what stands between the lines may have changed. */
  public boolean sameLines() {
    return added.isEmpty() && dropped.isEmpty() && moved.isEmpty();
  }

  /** Compares what a programme runs with what it could run. */
  public static RoadmapComparison between(
      Roadmap running, Roadmap next, SchoolYear year, OrderTitles orders) {
    Map<String, List<Place>> before = places(running);
    Map<String, List<Place>> after = places(next);
    List<LineChange> added = new ArrayList<>();
    List<LineChange> dropped = new ArrayList<>();
    List<LineChange> moved = new ArrayList<>();
    int unchanged = 0;
    Set<String> lines = new LinkedHashSet<>(after.keySet());
    lines.addAll(before.keySet());
    for (String line : lines) {
      if (!before.containsKey(line)) {
        added.add(change(line, after.get(line).get(0), List.of()));
      } else if (!after.containsKey(line)) {
        dropped.add(change(line, before.get(line).get(0), List.of()));
      } else {
        List<Difference> differences = differences(before.get(line), after.get(line), year, orders);
        if (differences.isEmpty()) {
          unchanged++;
        } else {
          moved.add(change(line, after.get(line).get(0), differences));
        }
      }
    }
    return new RoadmapComparison(added, dropped, moved, unchanged);
  }

  /** Where a line stands; one line may stand on several elements. */
  private record Place(Roadmap.Stage stage, RoadmapElement element) {

    boolean sameElement(Place other) {
      return sameStage(other) && element.element().equals(other.element.element());
    }

    boolean sameStage(Place other) {
      return stage.key().equals(other.stage.key());
    }

    boolean sameName(Place other) {
      return element.name().equals(other.element.name());
    }
  }

  private static Map<String, List<Place>> places(Roadmap roadmap) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Roadmap.Stage stage : roadmap.stages()) {
      for (RoadmapElement element : stage.elements()) {
        for (String line : element.lines()) {
          places.computeIfAbsent(line, it -> new ArrayList<>()).add(new Place(stage, element));
        }
      }
    }
    return places;
  }

  private static LineChange change(String line, Place place, List<Difference> differences) {
    return new LineChange(line, place.element().name(), place.stage().name(), differences);
  }

  private static List<Difference> differences(
      List<Place> before, List<Place> after, SchoolYear year, OrderTitles orders) {
    List<Place> left = new ArrayList<>(before);
    List<Place> open = new ArrayList<>(after);
    Map<Place, Place> pairs = new LinkedHashMap<>();
    List<BiPredicate<Place, Place>> nearness =
        List.of(
            (one, other) -> one.sameElement(other) && one.sameName(other),
            Place::sameElement,
            (one, other) -> one.sameStage(other) && one.sameName(other),
            (one, other) -> true);
    nearness.forEach(it -> pair(left, open, pairs, it));
    Set<Difference> differences = new LinkedHashSet<>();
    pairs.forEach((one, other) -> differences.addAll(between(one, other, year, orders)));
    left.forEach(it -> differences.add(new Difference("Задача", it.element().name(), "нет")));
    open.forEach(it -> differences.add(new Difference("Задача", "нет", it.element().name())));
    return List.copyOf(differences);
  }

  private static void pair(
      List<Place> left, List<Place> open, Map<Place, Place> pairs, BiPredicate<Place, Place> near) {
    for (Place one : List.copyOf(left)) {
      open.stream()
          .filter(it -> near.test(one, it))
          .findFirst()
          .ifPresent(
              it -> {
                pairs.put(one, it);
                left.remove(one);
                open.remove(it);
              });
    }
  }

  private static List<Difference> between(
      Place before, Place after, SchoolYear year, OrderTitles orders) {
    List<Difference> differences = new ArrayList<>();
    if (!before.sameStage(after)) {
      differences.add(new Difference("Этап", before.stage().name(), after.stage().name()));
    }
    differences.addAll(
        ElementWords.of(before.element(), year, orders)
            .differences(ElementWords.of(after.element(), year, orders)));
    return differences;
  }
}
