package school.mentoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.ProcessModels.property;
import static school.mentoring.ProcessModels.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.ProcessModels.Model;

/** The roadmap's models carry every line of their source, exactly as the source says it. */
class RoadmapLinesTests {

  private static final Path SOURCE = Path.of("src/test/resources/roadmap-lines.csv");
  private static final Path TARGET_MODEL = Path.of("processes/roadmap/target-model");

  /** Where a model departs from its source on purpose. */
  private static final Map<String, Line> DEPARTURES =
      Map.of(
          // regular meetings stand in a journal, and one task a month asks for its entries
          "000-6.1.4", new Line("000-6.1.4", "Y-09/Y+1-05", "P1M", "mentor", "event", ""));

  /** What the source says of a line, or an element of the line it carries. */
  record Line(
      String id, String window, String recurs, String role, String evidence, String optional) {

    @Override
    public String toString() {
      return "%s: window=%s recurs=%s role=%s evidence=%s optional=%s"
          .formatted(id, window, recurs, role, evidence, optional);
    }
  }

  static List<Line> targetModel() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(Files.newBufferedReader(SOURCE, UTF_8))) {
      return rows.stream()
          .filter(it -> it.get("id").startsWith("000-") && it.get("carrier").equals("activity"))
          .map(RoadmapLinesTests::line)
          .map(it -> DEPARTURES.getOrDefault(it.id(), it))
          .toList();
    }
  }

  private static Line line(CSVRecord row) {
    return new Line(
        row.get("id"),
        row.get("window"),
        row.get("recurs"),
        row.get("role"),
        row.get("kind"),
        row.get("optional"));
  }

  @Test
  void theTargetModelHasFiftyThreeLines() throws IOException {
    assertThat(targetModel()).hasSize(53);
  }

  @ParameterizedTest
  @MethodSource("targetModel")
  void anElementCarriesTheLineAsTheSourceSaysIt(Line line) {
    List<Line> carried =
        ProcessModels.under(TARGET_MODEL).stream()
            .flatMap(model -> model.activities().stream())
            .filter(it -> words(it, "line").contains(line.id()))
            .map(it -> carried(it, line.id()))
            .toList();

    assertThat(carried).as("elements that carry %s", line.id()).isNotEmpty().contains(line);
  }

  @Test
  void noElementCarriesALineThatTheSourceDoesNotHave() throws IOException {
    List<String> known = targetModel().stream().map(Line::id).toList();

    assertThat(ProcessModels.under(TARGET_MODEL))
        .flatExtracting(Model::activities)
        .allSatisfy(it -> assertThat(known).as(it.getId()).containsAll(words(it, "line")));
  }

  /** A call may bind a line to a task of its block, which then says more of it than the call. */
  private static Line carried(Activity activity, String line) {
    Optional<UserTask> bound =
        activity instanceof CallActivity call
            ? ProcessModels.tasksOf(call).stream()
                .filter(it -> words(call, "line." + it.getId()).contains(line))
                .findFirst()
            : Optional.empty();
    return new Line(
        line,
        said(activity, bound, "window"),
        said(activity, bound, "recurs"),
        bound
            .flatMap(it -> property(activity, "role." + it.getId()))
            .or(() -> bound.flatMap(RoadmapLinesTests::role))
            .or(() -> role(activity))
            .orElse(""),
        said(activity, bound, "evidence"),
        said(activity, bound, "optional"));
  }

  private static String said(Activity activity, Optional<UserTask> bound, String property) {
    return bound
        .flatMap(it -> property(activity, property + "." + it.getId()))
        .or(() -> bound.flatMap(it -> property(it, property)))
        .or(() -> property(activity, property))
        .orElse("");
  }

  private static Optional<String> role(Activity activity) {
    return property(activity, "role")
        .or(
            () ->
                activity instanceof UserTask task
                    ? task.getCamundaCandidateGroupsList().stream().findFirst()
                    : Optional.empty());
  }
}
