package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.ProcessModels.property;
import static school.mentoring.ProcessModels.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.ProcessModels.Model;

/** The roadmaps' models carry every line of their sources, exactly as the sources say it. */
class RoadmapLinesTests {

  private static final Path ROADMAPS = Path.of("processes/roadmap");

  /**
   * Which source a roadmap comes from, in which folder its models are, and how many lines of the
   * source they carry.
   */
  record Source(String roadmap, String seed, String folder, int lines) {

    List<Model> models() {
      return ProcessModels.under(ROADMAPS.resolve(folder));
    }

    @Override
    public String toString() {
      return roadmap;
    }
  }

  static final List<Source> SOURCES =
      List.of(
          new Source("targetModel", "000", "target-model", 53),
          new Source("educationCentre", "001", "education-centre", 20),
          new Source("teacherMentoring", "002", "teacher-mentoring", 22),
          new Source("municipalProject", "003", "municipal-project", 49),
          new Source("municipalProjectInSchool", "003", "municipal-project", 49),
          new Source("districtPlan", "004", "district-plan", 22));

  /** Where a model departs from its source on purpose. */
  private static final Map<String, Line> DEPARTURES =
      Map.of(
          // regular meetings stand in a journal, and one task a month asks for its entries
          "000-6.1.4", new Line("000-6.1.4", "Y-09/Y+1-05", "P1M", "mentor", "event", "", ""),
          "001-10", new Line("001-10", "Y+1-02/Y+1-05", "P1M", "mentor", "event", "", ""));

  /** What the source says of a line, or an element of the line it carries. */
  record Line(
      String id,
      String window,
      String recurs,
      String role,
      String evidence,
      String optional,
      String performedIn) {

    static Line of(CSVRecord row) {
      return new Line(
          row.get("id"),
          row.get("window"),
          row.get("recurs"),
          row.get("role"),
          row.get("kind"),
          row.get("optional"),
          row.get("performed_in"));
    }

    @Override
    public String toString() {
      return "%s: window=%s recurs=%s role=%s evidence=%s optional=%s performedIn=%s"
          .formatted(id, window, recurs, role, evidence, optional, performedIn);
    }
  }

  /** A line with the source it is of. */
  record SourceLine(Source source, Line line) {

    @Override
    public String toString() {
      return line.toString();
    }
  }

  static List<Source> sources() {
    return SOURCES;
  }

  static List<SourceLine> lines() {
    return SOURCES.stream()
        .flatMap(source -> lines(source).map(line -> new SourceLine(source, line)))
        .toList();
  }

  private static Stream<Line> lines(Source source) {
    return SourceLines.carried(source.seed()).stream()
        .map(Line::of)
        .map(it -> DEPARTURES.getOrDefault(it.id(), it));
  }

  @Test
  void everyRoadmapThatIsShippedIsComparedWithItsSource() {
    assertThat(ProcessModels.under(ROADMAPS))
        .filteredOn(
            it -> property(it.process(), "roadmap").equals(Optional.of(it.process().getId())))
        .extracting(it -> it.process().getId())
        .containsExactlyInAnyOrderElementsOf(SOURCES.stream().map(Source::roadmap).toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aSourceHasAllItsLines(Source source) {
    assertThat(lines(source)).hasSize(source.lines());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void anElementCarriesTheLineAsTheSourceSaysIt(SourceLine asked) {
    String id = asked.line().id();
    List<Line> carried =
        asked.source().models().stream()
            .flatMap(model -> model.activities().stream())
            .filter(it -> words(it, "line").contains(id))
            .map(it -> carried(it, id))
            .toList();

    assertThat(carried).as("elements that carry %s", id).isNotEmpty().contains(asked.line());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noElementCarriesALineThatTheSourceDoesNotHave(Source source) {
    List<String> known = SourceLines.known(source.seed());

    assertThat(source.models())
        .flatExtracting(Model::activities)
        .allSatisfy(it -> assertThat(known).as(it.getId()).containsAll(words(it, "line")));
  }

  /** A call may bind a line to a task of its blocks, and then says of the line what differs. */
  private static Line carried(Activity activity, String line) {
    Optional<UserTask> bound =
        activity instanceof CallActivity call
            ? ProcessModels.tasksOf(call).stream()
                .filter(it -> words(call, "line." + it.getId()).contains(line))
                .findFirst()
            : Optional.empty();
    return new Line(
        line,
        said(activity, bound, "window").orElse(""),
        said(activity, bound, "recurs").orElse(""),
        own(activity, bound, "role")
            .or(() -> bound.flatMap(RoadmapLinesTests::role))
            .or(() -> role(activity))
            .orElse(""),
        said(activity, bound, "evidence").orElse(""),
        said(activity, bound, "optional").orElse(""),
        said(activity, bound, "performedIn").orElse(""));
  }

  private static Optional<String> said(Activity activity, Optional<UserTask> bound, String name) {
    return own(activity, bound, name)
        .or(() -> bound.flatMap(it -> property(it, name)))
        .or(() -> property(activity, name));
  }

  private static Optional<String> own(Activity activity, Optional<UserTask> bound, String name) {
    return bound.flatMap(it -> property(activity, name + "." + it.getId()));
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
