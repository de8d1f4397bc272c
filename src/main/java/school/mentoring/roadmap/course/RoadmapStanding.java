package school.mentoring.roadmap.course;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;

/**
 * How a programme's whole roadmap stands: every line once, at the element that it came up at.
 *
 * @param agreed the days that others set, by line
 */
record RoadmapStanding(
    Roadmap roadmap, LaidItems came, Map<String, DateRange> agreed, LineStanding standing) {

  List<ProgrammeProgress.StageProgress> stages() {
    return withoutDoubles(
        roadmap.stages().stream().map(it -> stage(it, lines(it).toList())).toList());
  }

  private Stream<LineProgress> lines(Roadmap.Stage stage) {
    return stage.elements().stream()
        .flatMap(element -> element.lines().stream().map(line -> line(stage, element, line)));
  }

  private LineProgress line(Roadmap.Stage stage, RoadmapElement element, String line) {
    return standing.of(
        line,
        element,
        came.of(stage.key(), element, line),
        Optional.ofNullable(agreed.get(line)),
        roadmap.period());
  }

  private static ProgrammeProgress.StageProgress stage(
      Roadmap.Stage stage, List<LineProgress> lines) {
    return new ProgrammeProgress.StageProgress(
        stage.key(), stage.name(), stage.definition(), lines);
  }

  /** Of several elements that carry one line, those stay that came up; if none did, the first. */
  private static List<ProgrammeProgress.StageProgress> withoutDoubles(
      List<ProgrammeProgress.StageProgress> stages) {
    Map<String, Boolean> cameUp =
        stages.stream()
            .flatMap(it -> it.lines().stream())
            .collect(
                Collectors.toMap(LineProgress::line, it -> it.total() > 0, Boolean::logicalOr));
    Set<String> shown = new HashSet<>();
    return stages.stream().map(it -> withoutDoubles(it, cameUp, shown)).toList();
  }

  private static ProgrammeProgress.StageProgress withoutDoubles(
      ProgrammeProgress.StageProgress stage, Map<String, Boolean> cameUp, Set<String> shown) {
    return new ProgrammeProgress.StageProgress(
        stage.key(),
        stage.name(),
        stage.definition(),
        stage.lines().stream()
            .filter(
                it ->
                    it.total() > 0 || it.state() == LineProgress.State.OPEN
                        ? shown.add(it.line()) || true
                        : !cameUp.get(it.line()) && shown.add(it.line()))
            .toList());
  }
}
