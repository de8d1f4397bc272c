package school.mentoring.roadmap.course;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.VersionDecisions;

/** Lines that a programme's earlier versions had and its roadmap has no more. */
@Component
class FormerLines {

  private final VersionDecisions decisions;
  private final Roadmaps roadmaps;

  FormerLines(VersionDecisions decisions, Roadmaps roadmaps) {
    this.decisions = decisions;
    this.roadmaps = roadmaps;
  }

  /** The element that carried a line in the latest version that had it. */
  Optional<RoadmapElement> element(Programme programme, String line) {
    return decisions.former(programme.id()).stream()
        .flatMap(it -> roadmaps.of(it).stages().stream())
        .flatMap(it -> it.elements().stream())
        .filter(it -> it.lines().contains(line))
        .findFirst();
  }
}
