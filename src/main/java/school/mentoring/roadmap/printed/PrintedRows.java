package school.mentoring.roadmap.printed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.PrintedWords;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;

/**
 * The rows of a printed roadmap: stages in their order, lines by their numbers, each once. A line
 * that several elements carry, such as one order and the several that may stand for it, is printed
 * where it stands most nearly alone. Where the calls of the stages carry lines, these are printed
 * above the lines of the stage; without that and without a column for stages, the lines follow one
 * another by their numbers alone.
 */
final class PrintedRows {

  private final Roadmap roadmap;
  private final PrintedForm form;
  private final Function<PrintedLine, String> term;
  private final Function<PrintedLine, String> done;

  PrintedRows(
      Roadmap roadmap,
      PrintedForm form,
      Function<PrintedLine, String> term,
      Function<PrintedLine, String> done) {
    this.roadmap = roadmap;
    this.form = form;
    this.term = term;
    this.done = done;
  }

  List<PrintedRoadmap.Row> rows() {
    List<PrintedLine> lines = lines();
    boolean staged = form.has(PrintedForm.Key.STAGE) || lines.stream().anyMatch(PrintedLine::head);
    Comparator<PrintedLine> byStage =
        Comparator.comparing((PrintedLine it) -> roadmap.stages().indexOf(it.stage()))
            .thenComparing(it -> !it.head());
    Comparator<PrintedLine> byNumber = Comparator.comparing(PrintedLine::line, new LineOrder());
    List<PrintedLine> ordered =
        lines.stream().sorted(staged ? byStage.thenComparing(byNumber) : byNumber).toList();
    return new PrintedCells(form, term, done).of(ordered);
  }

  /** Each line at the element where it is printed. */
  private List<PrintedLine> lines() {
    Map<String, PrintedLine> lines = new HashMap<>();
    all().forEach(it -> lines.merge(it.line(), it, PrintedRows::nearer));
    return List.copyOf(lines.values());
  }

  private Stream<PrintedLine> all() {
    return roadmap.stages().stream()
        .flatMap(
            stage ->
                stage.elements().stream()
                    .flatMap(
                        element ->
                            element.lines().stream()
                                .filter(element.printed()::containsKey)
                                .map(it -> line(stage, element, it))));
  }

  private PrintedLine line(Roadmap.Stage stage, RoadmapElement element, String line) {
    PrintedWords words = element.printed().get(line);
    Optional<Roadmap.Stage> called = element.stage().flatMap(this::stage);
    Roadmap.Stage under = called.or(() -> words.under().flatMap(this::stage)).orElse(stage);
    return new PrintedLine(line, element, words, under, called.isPresent());
  }

  private Optional<Roadmap.Stage> stage(String key) {
    return roadmap.stages().stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private static PrintedLine nearer(PrintedLine one, PrintedLine other) {
    if (one.head() != other.head()) {
      return one.head() ? one : other;
    }
    return other.element().lines().size() < one.element().lines().size() ? other : one;
  }
}
