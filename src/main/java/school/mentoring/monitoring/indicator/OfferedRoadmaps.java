package school.mentoring.monitoring.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;

/** Roadmaps and their lines, to choose what an indicator measures. */
@Component
public class OfferedRoadmaps {

  private final Roadmaps roadmaps;

  OfferedRoadmaps(Roadmaps roadmaps) {
    this.roadmaps = roadmaps;
  }

  /**
   * A roadmap to choose.
   *
   * @param key as definitions name it
   * @param name as people read it
   * @param lines what is done, by the number of the source's line
   */
  public record Offered(String key, String name, Map<String, String> lines) {}

  /** Every deployed roadmap, by name. */
  public List<Offered> all() {
    return roadmaps.newest().stream()
        .map(it -> new Offered(it.key(), it.name(), lines(it)))
        .toList();
  }

  private Map<String, String> lines(RoadmapRef roadmap) {
    Map<String, String> lines = new LinkedHashMap<>();
    roadmaps
        .of(roadmap.definition())
        .stages()
        .forEach(
            stage ->
                stage
                    .elements()
                    .forEach(it -> it.lines().forEach(line -> lines.putIfAbsent(line, it.name()))));
    return lines;
  }
}
