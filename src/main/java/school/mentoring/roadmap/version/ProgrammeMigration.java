package school.mentoring.roadmap.version;

import school.mentoring.roadmap.Programme;

/** What the engine is asked when a running programme may go over to a new version. */
public interface ProgrammeMigration {

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
