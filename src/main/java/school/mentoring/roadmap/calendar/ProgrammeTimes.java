package school.mentoring.roadmap.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;

/** All times of all lines of one programme. */
final class ProgrammeTimes {

  private final PlannedTimes times;

  ProgrammeTimes(PlannedTimes times) {
    this.times = times;
  }

  /** A line at an element that carries it, with what came up there. */
  private record At(Roadmap.Stage stage, RoadmapElement element, String line, List<CameUp> came) {}

  List<CalendarLine> of(
      Programme programme, Roadmap roadmap, List<CameUp> came, Map<String, DateRange> agreed) {
    return withoutDoubles(places(roadmap, came)).stream()
        .flatMap(
            it ->
                times
                    .of(
                        programme,
                        roadmap.period(),
                        it.stage(),
                        it.element(),
                        it.line(),
                        it.came(),
                        Optional.ofNullable(agreed.get(it.line())))
                    .stream())
        .toList();
  }

  private static List<At> places(Roadmap roadmap, List<CameUp> came) {
    Map<String, List<CameUp>> byElement =
        came.stream().collect(Collectors.groupingBy(it -> it.process() + "/" + it.element()));
    List<At> places = new ArrayList<>();
    for (Roadmap.Stage stage : roadmap.stages()) {
      for (RoadmapElement element : stage.elements()) {
        List<CameUp> here =
            byElement.getOrDefault(stage.key() + "/" + element.element(), List.of());
        element
            .lines()
            .forEach(
                line ->
                    places.add(
                        new At(
                            stage,
                            element,
                            line,
                            here.stream().filter(it -> it.carries(line)).toList())));
      }
    }
    return places;
  }

  /** Of several elements that carry one line, those stay that came up; if none did, the first. */
  private static List<At> withoutDoubles(List<At> places) {
    Map<String, Boolean> cameUp = new LinkedHashMap<>();
    places.forEach(it -> cameUp.merge(it.line(), !it.came().isEmpty(), Boolean::logicalOr));
    Set<String> shown = new HashSet<>();
    return places.stream()
        .filter(it -> !it.came().isEmpty() || !cameUp.get(it.line()) && shown.add(it.line()))
        .toList();
  }
}
