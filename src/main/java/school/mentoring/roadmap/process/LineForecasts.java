package school.mentoring.roadmap.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.version.DryRun;

/** Which lines, new or standing elsewhere, still come up in a programme. */
final class LineForecasts {

  /** Reason recorded of a line that was added too late. */
  static final String PASSED = "строка добавлена новой версией на уже пройденном участке";

  private final Roadmap next;
  private final Map<String, Set<String>> open = new HashMap<>();
  private final Map<String, Set<String>> reached = new HashMap<>();
  private final Function<String, Optional<BpmnModelInstance>> models;

  /**
   * @param models of the next version, by process
   * @param coming elements of the next version that dropped tasks lead to, by process
   */
  LineForecasts(
      ProgrammeTree tree,
      Roadmap next,
      Map<String, Set<String>> coming,
      Function<String, Optional<BpmnModelInstance>> models) {
    this.next = next;
    this.models = models;
    tree.ofRoadmap().forEach(it -> stands(it, coming));
    called();
  }

  private void stands(ProgrammeTree.Node node, Map<String, Set<String>> coming) {
    VersionPair versions = node.versions();
    Set<String> waiting = mapped(versions, node.waiting());
    Set<String> arriving = new LinkedHashSet<>(mapped(versions, node.entering()));
    arriving.addAll(coming.getOrDefault(node.id(), Set.of()));
    open.computeIfAbsent(versions.key(), it -> new HashSet<>()).addAll(waiting);
    reached
        .computeIfAbsent(versions.key(), it -> new HashSet<>())
        .addAll(
            new ReachableNodes(versions.nextModel(), Set.copyOf(node.spent()))
                .from(waiting, arriving));
  }

  private static Set<String> mapped(VersionPair versions, List<String> elements) {
    return elements.stream()
        .flatMap(it -> versions.elements().of(it).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A stage that will be called will be gone through from its start. */
  private void called() {
    Deque<String> processes = new ArrayDeque<>(reached.keySet());
    Set<String> started = new HashSet<>();
    while (!processes.isEmpty()) {
      String process = processes.pop();
      stagesCalledFrom(process)
          .filter(started::add)
          .forEach(
              stage -> {
                reached
                    .computeIfAbsent(stage, it -> new HashSet<>())
                    .addAll(
                        new ReachableNodes(models.apply(stage).orElseThrow(), Set.of())
                            .fromStart());
                processes.push(stage);
              });
    }
  }

  private Stream<String> stagesCalledFrom(String process) {
    return models.apply(process).stream()
        .flatMap(it -> it.getModelElementsByType(CallActivity.class).stream())
        .filter(it -> reached.get(process).contains(it.getId()))
        .filter(it -> "deployment".equals(it.getCamundaCalledElementBinding()))
        .map(CallActivity::getCalledElement)
        .filter(it -> models.apply(it).isPresent());
  }

  /** A line that is new, or stands elsewhere, at one element. */
  private record Place(String line, Roadmap.Stage stage, RoadmapElement element) {}

  /**
   * @param running the version that runs
   * @param cameUp lines that have come up already
   */
  List<DryRun.LineOutlook> of(Roadmap running, Set<String> cameUp) {
    Set<String> before = lines(running);
    List<DryRun.LineOutlook> outlook = new ArrayList<>();
    byLine(running, cameUp)
        .forEach(
            (line, places) -> {
              Place first = places.stream().filter(this::comes).findFirst().orElse(places.get(0));
              outlook.add(
                  new DryRun.LineOutlook(
                      line,
                      first.element().name(),
                      first.stage().name(),
                      comes(first),
                      text(first, before.contains(line))));
            });
    return outlook;
  }

  /** The lines that never come up, each at the first element that carries it. */
  List<MigrationForecast.Passed> passed(Roadmap running, Set<String> cameUp) {
    return byLine(running, cameUp).values().stream()
        .filter(it -> it.stream().noneMatch(this::comes))
        .map(it -> it.get(0))
        .map(
            it -> new MigrationForecast.Passed(it.stage().key(), it.element().element(), it.line()))
        .toList();
  }

  private Map<String, List<Place>> byLine(Roadmap running, Set<String> cameUp) {
    Set<String> known = places(running).map(LineForecasts::text).collect(Collectors.toSet());
    return places(next)
        .filter(it -> !cameUp.contains(it.line()))
        .filter(it -> !known.contains(text(it)))
        .collect(
            Collectors.groupingBy(Place::line, java.util.LinkedHashMap::new, Collectors.toList()));
  }

  private static String text(Place place) {
    return place.line() + "/" + place.stage().key() + "/" + place.element().element();
  }

  private static Stream<Place> places(Roadmap roadmap) {
    return roadmap.stages().stream()
        .flatMap(
            stage ->
                stage.elements().stream()
                    .flatMap(
                        element ->
                            element.lines().stream().map(it -> new Place(it, stage, element))));
  }

  static Set<String> lines(Roadmap roadmap) {
    return places(roadmap).map(Place::line).collect(Collectors.toSet());
  }

  private boolean isOpen(Place place) {
    return open.getOrDefault(place.stage().key(), Set.of()).contains(place.element().element());
  }

  private boolean comes(Place place) {
    return isOpen(place)
        || reached.getOrDefault(place.stage().key(), Set.of()).contains(place.element().element());
  }

  private String text(Place place, boolean known) {
    String what = known ? "строка перенесена" : "строка добавлена";
    if (isOpen(place)) {
      return what + " на задачу, которая уже открыта";
    }
    if (comes(place)) {
      return what + ": задача появится, когда до неё дойдёт дело";
    }
    return what
        + " на пройденном участке: задача не появится; строка будет закрыта как «не требуется»."
        + " Если это нужно сделать в этом году, поставьте строку в новой версии там, куда программа ещё не дошла";
  }
}
