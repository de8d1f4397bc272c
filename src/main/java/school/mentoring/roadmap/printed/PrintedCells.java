package school.mentoring.roadmap.printed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.Roadmap;

/** Lays lines into cells; what is said alike of neighbours is said once, over all their rows. */
final class PrintedCells {

  private static final Set<PrintedForm.Key> OF_THE_STAGE =
      EnumSet.of(PrintedForm.Key.NUMBER, PrintedForm.Key.STAGE);

  private static final Set<PrintedForm.Key> OF_THE_LINE =
      EnumSet.of(PrintedForm.Key.WHAT, PrintedForm.Key.DONE);

  private final PrintedForm form;
  private final Function<PrintedLine, String> term;
  private final Function<PrintedLine, String> done;

  PrintedCells(
      PrintedForm form, Function<PrintedLine, String> term, Function<PrintedLine, String> done) {
    this.form = form;
    this.term = term;
    this.done = done;
  }

  /** A line as texts under the columns, and what it shares them with. */
  private record Laid(PrintedLine line, int stage, List<String> lines, List<String> texts) {

    /** Two lines that read alike are one row. */
    boolean same(Laid other) {
      return alike(other) && texts.equals(other.texts);
    }

    boolean alike(Laid other) {
      return stage == other.stage && line.head() == other.line.head();
    }
  }

  List<PrintedRoadmap.Row> of(List<PrintedLine> lines) {
    List<Laid> laid = new ArrayList<>();
    int stage = 0;
    Roadmap.Stage last = null;
    for (PrintedLine line : lines) {
      stage = line.stage().equals(last) ? stage : stage + 1;
      last = line.stage();
      add(laid, new Laid(line, stage, new ArrayList<>(List.of(line.line())), texts(line, stage)));
    }
    List<PrintedRoadmap.Row> rows = new ArrayList<>();
    for (int at = 0; at < laid.size(); at++) {
      rows.add(row(laid, at));
    }
    return rows;
  }

  private static void add(List<Laid> laid, Laid next) {
    Laid above = laid.isEmpty() ? null : laid.get(laid.size() - 1);
    if (above != null && above.same(next)) {
      above.lines().addAll(next.lines());
    } else {
      laid.add(next);
    }
  }

  private List<String> texts(PrintedLine line, int stage) {
    return form.columns().stream().map(it -> text(it.key(), line, stage)).toList();
  }

  private String text(PrintedForm.Key key, PrintedLine line, int stage) {
    return switch (key) {
      case NUMBER -> number(line, stage);
      case STAGE -> line.stage().title();
      case ROW -> form.has(PrintedForm.Key.WHAT) ? line.row() : line.withCondition(line.row());
      case WHAT -> line.head() ? line.words().content() : line.withCondition(line.content());
      case WHEN -> term.apply(line);
      case WHO -> line.words().responsible();
      case EVIDENCE -> line.head() ? line.words().result() : line.evidence();
      case DONE -> done.apply(line);
    };
  }

  private String number(PrintedLine line, int stage) {
    return form.has(PrintedForm.Key.STAGE) ? stage + "." : LineOrder.number(line.line()) + ".";
  }

  private PrintedRoadmap.Row row(List<Laid> laid, int at) {
    Laid line = laid.get(at);
    List<PrintedRoadmap.Cell> cells = new ArrayList<>();
    for (int column = 0; column < form.columns().size(); column++) {
      cells.add(
          at > 0 && joined(laid, at, column)
              ? new PrintedRoadmap.Cell(line.texts().get(column), 0)
              : new PrintedRoadmap.Cell(line.texts().get(column), height(laid, at, column)));
    }
    return new PrintedRoadmap.Row(line.line().head(), List.copyOf(line.lines()), cells);
  }

  private int height(List<Laid> laid, int at, int column) {
    int rows = 1;
    while (at + rows < laid.size() && joined(laid, at + rows, column)) {
      rows++;
    }
    return rows;
  }

  /** Whether a cell goes on from the row above: the same text, for the same stage or activity. */
  private boolean joined(List<Laid> laid, int at, int column) {
    Laid line = laid.get(at);
    Laid above = laid.get(at - 1);
    PrintedForm.Key key = form.columns().get(column).key();
    boolean sameText = line.texts().get(column).equals(above.texts().get(column));
    if (!above.alike(line) || !sameText || OF_THE_LINE.contains(key) || line.line().head()) {
      return false;
    }
    return OF_THE_STAGE.contains(key) && form.has(PrintedForm.Key.STAGE)
        || sameActivity(line, above) && !line.texts().get(column).isEmpty();
  }

  private boolean sameActivity(Laid line, Laid above) {
    for (int column = 0; column < form.columns().size(); column++) {
      PrintedForm.Key key = form.columns().get(column).key();
      boolean names = key == PrintedForm.Key.ROW || key == PrintedForm.Key.NUMBER;
      if (names && !line.texts().get(column).equals(above.texts().get(column))) {
        return false;
      }
    }
    return form.has(PrintedForm.Key.WHAT) || form.has(PrintedForm.Key.DONE);
  }
}
