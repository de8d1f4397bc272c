package school.mentoring.roadmap.placing;

import java.util.List;
import java.util.Optional;

/**
 * What a check says to the person who sent the files.
 *
 * @param problems all that is wrong; empty where the roadmap can be placed
 * @param drawn the roadmap among the files, if one could be read
 * @param calendar that it would give; empty while there are problems
 */
public record CheckedRoadmap(
    List<ModelProblem> problems, Optional<DrawnRoadmap> drawn, List<PlannedLine> calendar) {

  /** Whether nothing is wrong. */
  public boolean accepted() {
    return problems.isEmpty();
  }
}
