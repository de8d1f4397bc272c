package school.mentoring.roadmap;

import java.util.Optional;

/** What the engine is asked when a running programme may go over to a new version. */
public interface ProgrammeMigration {

  /** A version as it was deployed; empty where it is there no more. */
  Optional<RoadmapVersion> version(String definition);

  /** The newest version of the same roadmap, where it says anything else than this one. */
  Optional<RoadmapVersion> newer(String definition);

  /** What would happen to every open task; nothing is changed. */
  DryRun dryRun(Programme programme, RoadmapVersion target);

  /**
   * Takes the whole tree over, or nothing of it. It must run in the transaction that records it.
   *
   * @param by who decided
   * @throws school.mentoring.shared.Refusal if something stands in the way, or somebody was faster
   */
  void migrate(Programme programme, RoadmapVersion target, String by);
}
