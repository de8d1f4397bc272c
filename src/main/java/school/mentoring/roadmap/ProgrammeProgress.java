package school.mentoring.roadmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** Every line at every element that carries it. */
  public List<LineProgress> lines() {
    return stages.stream().flatMap(it -> it.lines().stream()).toList();
  }

  /** Lines of the source; one that several elements carry counts once. */
  public int total() {
    return byLine().size();
  }

  /** Lines of which nothing is left to do, at whichever element. */
  public long closed() {
    return byLine().values().stream()
        .filter(it -> it.stream().allMatch(line -> line.state().closed()))
        .count();
  }

  /** Lines that are open after their last day. */
  public long late() {
    return byLine().values().stream()
        .filter(it -> it.stream().anyMatch(LineProgress::late))
        .count();
  }

  /** Lines that are closed, but were done after their last day. */
  public long doneLate() {
    return byLine().values().stream()
        .filter(it -> it.stream().allMatch(line -> line.state().closed()))
        .filter(it -> it.stream().anyMatch(LineProgress::endedLate))
        .count();
  }

  private Map<String, List<LineProgress>> byLine() {
    return lines().stream().collect(Collectors.groupingBy(LineProgress::line));
  }
}
