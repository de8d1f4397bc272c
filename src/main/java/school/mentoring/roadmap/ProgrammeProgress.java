package school.mentoring.roadmap;

import java.util.List;

/**
 * How far a programme has come.
 *
 * @param stages in the order of the diagram
 */
public record ProgrammeProgress(Programme programme, List<StageProgress> stages) {

  /** A stage with its lines. */
  public record StageProgress(
      String key, String name, String definition, List<LineProgress> lines) {

    public long closed() {
      return lines.stream().filter(it -> it.state().closed()).count();
    }

    public int percent() {
      return lines.isEmpty() ? 0 : (int) (closed() * 100 / lines.size());
    }
  }

  public List<LineProgress> lines() {
    return stages.stream().flatMap(it -> it.lines().stream()).toList();
  }

  public long closed() {
    return lines().stream().filter(it -> it.state().closed()).count();
  }

  public long late() {
    return lines().stream().filter(LineProgress::late).count();
  }
}
