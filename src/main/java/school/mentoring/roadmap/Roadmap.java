package school.mentoring.roadmap;

import java.util.List;

/**
 * A roadmap as its deployed models say it.
 *
 * @param ref the deployed version
 * @param stages in the order of the diagram; a roadmap's own lines stand in a stage named like it
 */
public record Roadmap(RoadmapRef ref, List<Stage> stages) {

  /**
   * A stage.
   *
   * @param key process id
   * @param name as people read it
   * @param definition the deployed version
   */
  public record Stage(String key, String name, String definition, List<RoadmapElement> elements) {}
}
