package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.shared.ProgrammeId;

/**
 * A line of a roadmap, as reports count it; one that several elements carry is one.
 *
 * @param stage where the programme's page shows it
 * @param closed nothing is left to do of it
 * @param closedLate closed, but after its last day
 * @param overdue something is left to do of it after its last day
 * @param due null where it has no day
 * @param proven days of its evidence
 */
record LineFact(
    ProgrammeId programme,
    Stage stage,
    String line,
    String name,
    Optional<EvidenceKind> kind,
    boolean closed,
    boolean closedLate,
    boolean overdue,
    LocalDate due,
    List<LocalDate> proven) {

  /**
   * A stage of the roadmap.
   *
   * @param key of its place on the programme's page
   * @param title as reports name it
   */
  record Stage(String key, String title) {}

  /** The same line at all of its elements. */
  static LineFact of(ProgrammeId programme, Stage stage, List<LineProgress> same) {
    LineProgress first = same.get(0);
    boolean closed = same.stream().allMatch(it -> it.state().closed());
    return new LineFact(
        programme,
        stage,
        first.line(),
        first.element().name(),
        first.element().evidence(),
        closed,
        closed && same.stream().anyMatch(LineProgress::endedLate),
        same.stream().anyMatch(LineProgress::late),
        first.due(),
        same.stream()
            .flatMap(it -> it.evidence().stream())
            .map(LineProgress.Proof::dated)
            .filter(it -> it != null)
            .sorted()
            .toList());
  }

  EvidenceItem item() {
    return item(due);
  }

  /** One record of its evidence. */
  EvidenceItem proof(LocalDate day) {
    return item(day);
  }

  private EvidenceItem item(LocalDate day) {
    return new EvidenceItem(
        line + " " + name, "/programmes/" + programme + "#" + stage.key(), day, 1);
  }
}
