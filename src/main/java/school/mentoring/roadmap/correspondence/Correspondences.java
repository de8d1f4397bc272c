package school.mentoring.roadmap.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.LineIndicators;
import school.mentoring.roadmap.OrderTitles;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.Refusal;

/** Finds for every line of a source what carries it in the product. */
@Service
public class Correspondences {

  private final Roadmaps roadmaps;
  private final SourceLines sources;
  private final LinePlaces places;
  private final LineIndicators indicators;
  private final OrderTitles orders;

  Correspondences(
      Roadmaps roadmaps,
      SourceLines sources,
      LinePlaces places,
      LineIndicators indicators,
      OrderTitles orders) {
    this.roadmaps = roadmaps;
    this.sources = sources;
    this.places = places;
    this.indicators = indicators;
    this.orders = orders;
  }

  /**
   * A roadmap, in its newest version, beside its source.
   *
   * @throws Refusal if there is no such roadmap
   */
  public Correspondence of(String key) {
    Map<String, RoadmapRef> newest = new LinkedHashMap<>();
    roadmaps.newest().forEach(it -> newest.put(it.key(), it));
    RoadmapRef roadmap =
        Optional.ofNullable(newest.get(key))
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Дорожная карта «%s» не найдена: откройте её из списка дорожных карт."
                            .formatted(key)));
    Carried carried = new Carried(newest);
    List<SourceLine> source = sources.behind(key);
    List<SourceLine> lines = source.isEmpty() ? own(roadmap) : source;
    return new Correspondence(
        roadmap, !source.isEmpty(), lines.stream().map(it -> line(it, key, carried)).toList());
  }

  private LineCorrespondence line(SourceLine line, String key, Carried carried) {
    List<LineElement> elements = carried.by(line.id(), key);
    Optional<LinePlace> place = places.of(line.id());
    return new LineCorrespondence(
        line, elements, place, state(elements, place, carried), indicators.of(line.id()));
  }

  private LineCorrespondence.State state(
      List<LineElement> elements, Optional<LinePlace> place, Carried carried) {
    if (!elements.isEmpty()) {
      return LineCorrespondence.State.ELEMENT;
    }
    return place
        .map(
            it ->
                switch (it.kind()) {
                  case LATER -> LineCorrespondence.State.LATER;
                  case LINE ->
                      carried.by(it.target(), "").isEmpty()
                          ? LineCorrespondence.State.MISSING
                          : LineCorrespondence.State.PLACE;
                  default -> LineCorrespondence.State.PLACE;
                })
        .orElse(LineCorrespondence.State.MISSING);
  }

  /** A roadmap without a source is its own: the lines that its elements name. */
  private List<SourceLine> own(RoadmapRef roadmap) {
    Map<String, SourceLine> lines = new LinkedHashMap<>();
    for (Roadmap.Stage stage : roadmaps.of(roadmap.definition()).stages()) {
      for (RoadmapElement element : stage.elements()) {
        element.lines().forEach(it -> lines.putIfAbsent(it, line(it, element)));
      }
    }
    return List.copyOf(lines.values());
  }

  private static SourceLine line(String id, RoadmapElement element) {
    return new SourceLine(
        id,
        Carrier.ACTIVITY,
        element.row(),
        element.name(),
        element.window().map(Object::toString).orElse(""),
        element.recurs().map(Object::toString).orElse(""),
        element.responsible(),
        "",
        element.evidence().map(EvidenceKind::key).orElse(""),
        "");
  }

  /** The elements of the deployed roadmaps by line; a roadmap is read when it is first asked. */
  private final class Carried {

    private final Map<String, RoadmapRef> newest;
    private final Map<String, Map<String, List<LineElement>>> byRoadmap = new LinkedHashMap<>();

    Carried(Map<String, RoadmapRef> newest) {
      this.newest = newest;
    }

    /** What carries a line in a roadmap, else in the roadmaps of the line's own source. */
    List<LineElement> by(String line, String roadmap) {
      List<String> asked = new ArrayList<>(List.of(roadmap));
      asked.addAll(sources.roadmapsFor(line));
      return asked.stream()
          .map(it -> byRoadmap.computeIfAbsent(it, this::read).getOrDefault(line, List.of()))
          .filter(it -> !it.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private Map<String, List<LineElement>> read(String key) {
      Map<String, List<LineElement>> lines = new LinkedHashMap<>();
      RoadmapRef roadmap = newest.get(key);
      if (roadmap != null) {
        for (Roadmap.Stage stage : roadmaps.of(roadmap.definition()).stages()) {
          stage.elements().forEach(it -> add(lines, element(key, stage, it)));
        }
      }
      return lines;
    }

    private void add(Map<String, List<LineElement>> lines, LineElement element) {
      element
          .element()
          .lines()
          .forEach(it -> lines.computeIfAbsent(it, line -> new ArrayList<>()).add(element));
    }

    private LineElement element(String key, Roadmap.Stage stage, RoadmapElement element) {
      return new LineElement(
          key, stage.key(), stage.name(), element, element.order().flatMap(orders::of).orElse(""));
    }
  }
}
