package school.mentoring.roadmap.course;

import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.mentoring.roadmap.Programme;

/**
 * How far a programme has come.
 *
 * @param stages in the order of the diagram
 * @param former lines that came up by an earlier version of the roadmap and are no part of it now;
 *     they are shown, but not counted
 */
public record ProgrammeProgress(
    Programme programme, List<StageProgress> stages, List<LineProgress> former) {

  /**
   * Lines that stand alike.
   *
   * @param lines their ids
   * @param progress of each of them
   */
  public record Row(List<String> lines, LineProgress progress) {}

  /** A stage with its lines. */
  public record StageProgress(
      String key, String name, String definition, List<LineProgress> lines) {

    /** Lines that one element carries and that stand alike are read as one. */
    public List<Row> rows() {
      return lines.stream()
          .collect(Collectors.groupingBy(LineProgress::shown, LinkedHashMap::new, toList()))
          .values()
          .stream()
          .map(it -> new Row(it.stream().map(LineProgress::line).toList(), it.get(0)))
          .toList();
    }

    /** Lines of the source in this stage; one that several elements carry counts once. */
    public int total() {
      return byLine(lines).size();
    }

    public long closed() {
      return byLine(lines).values().stream().filter(ProgrammeProgress::closed).count();
    }

    /** How much of the stage is closed, from 0 to 100. */
    public int percent() {
      return lines.isEmpty() ? 0 : (int) (closed() * 100 / total());
    }
  }

  /** Every line at every element that carries it. */
  public List<LineProgress> lines() {
    return stages.stream().flatMap(it -> it.lines().stream()).toList();
  }

  /** Lines of the source; one that several elements carry counts once. */
  public int total() {
    return byLine(lines()).size();
  }

  /** Lines of which nothing is left to do, at whichever element. */
  public long closed() {
    return byLine(lines()).values().stream().filter(ProgrammeProgress::closed).count();
  }

  /** Lines of which something is left to do after their last day. */
  public long late() {
    return byLine(lines()).values().stream()
        .filter(it -> it.stream().anyMatch(LineProgress::late))
        .count();
  }

  /** Lines that are closed, but were done after their last day. */
  public long doneLate() {
    return byLine(lines()).values().stream()
        .filter(ProgrammeProgress::closed)
        .filter(it -> it.stream().anyMatch(LineProgress::endedLate))
        .count();
  }

  private static boolean closed(List<LineProgress> line) {
    return line.stream().allMatch(it -> it.state().closed());
  }

  private static Map<String, List<LineProgress>> byLine(List<LineProgress> lines) {
    return lines.stream().collect(Collectors.groupingBy(LineProgress::line));
  }
}
