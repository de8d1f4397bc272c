package school.mentoring.roadmap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import school.mentoring.shared.ProgrammeId;

/** What was decided in programmes whenever their roadmaps had newer versions. */
@Service
public class VersionDecisions {

  private final VersionDecisionRepository decisions;
  private final Clock clock;

  VersionDecisions(VersionDecisionRepository decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** All of a programme, in order of time. */
  public List<VersionDecision> of(ProgrammeId programme) {
    return decisions.findByProgrammeOrderByDecidedAt(programme);
  }

  /** The definitions that a programme ran before, the latest first. */
  public List<String> former(ProgrammeId programme) {
    List<String> former =
        new ArrayList<>(
            of(programme).stream()
                .filter(it -> it.choice() == VersionDecision.Choice.MIGRATED)
                .map(VersionDecision::fromDefinition)
                .toList());
    Collections.reverse(former);
    return former;
  }

  /** A programme went over to a newer version: from now on it runs that one. */
  public void migrated(Programme programme, RoadmapRef target, String by) {
    decided(programme, target, VersionDecision.Choice.MIGRATED, by);
    programme.goOver(target);
  }

  /** A programme stays with the version it runs; this can be decided anew. */
  public void left(Programme programme, RoadmapRef target, String by) {
    decided(programme, target, VersionDecision.Choice.LEFT, by);
  }

  private void decided(
      Programme programme, RoadmapRef target, VersionDecision.Choice choice, String by) {
    decisions.save(
        new VersionDecision(
            programme.id(),
            programme.definition(),
            target.definition(),
            choice,
            by,
            clock.instant()));
  }
}
