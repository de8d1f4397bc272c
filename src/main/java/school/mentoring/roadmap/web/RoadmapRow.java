package school.mentoring.roadmap.web;

import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.placing.PlacedRoadmap;

/**
 * A roadmap in the list.
 *
 * @param version how many times it was deployed
 * @param lines how many lines of its source it carries
 */
public record RoadmapRow(PlacedRoadmap placed, int version, long lines, long stages) {

  static RoadmapRow of(PlacedRoadmap placed, Roadmap roadmap) {
    return new RoadmapRow(
        placed,
        Integer.parseInt(placed.ref().definition().split(":")[1]),
        roadmap.stages().stream()
            .flatMap(it -> it.elements().stream())
            .flatMap(it -> it.lines().stream())
            .distinct()
            .count(),
        roadmap.stages().stream().filter(it -> !it.key().equals(placed.ref().key())).count());
  }

  public String key() {
    return placed.ref().key();
  }

  /** Whom it is for, as people read it. */
  public String audience() {
    return placed.audience().organisation().map(it -> it.id()).orElse("для всех");
  }
}
