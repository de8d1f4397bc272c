package school.mentoring.roadmap;

import java.util.List;
import school.mentoring.roadmap.window.RoadmapPeriod;

/**
 * A roadmap as its deployed models say it.
 *
 * @param ref the deployed version
 * @param period how long it lasts
 * @param title over it on paper
 * @param form its columns on paper
 * @param stages in the order of their calls, each before those it calls itself; a roadmap's own
 *     lines stand last, in a stage named like it
 */
public record Roadmap(
    RoadmapRef ref, RoadmapPeriod period, String title, PrintedForm form, List<Stage> stages) {

  /**
   * A stage.
   *
   * @param key process id
   * @param name as people read it
   * @param title on paper
   * @param definition the deployed version
   */
  public record Stage(
      String key, String name, String title, String definition, List<RoadmapElement> elements) {}
}
