package school.mentoring.matching.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableRow;

/**
 * What became of a file of pairs.
 *
 * @param taken how many pairs were fixed
 * @param problems of the rows that were not taken
 * @param file as it was read
 */
public record PairsImportReport(int taken, List<RowProblem> problems, Table file) {

  /** The rows not taken as a file: the same columns, and the reason. Mended, it is taken again. */
  public TableExport toMend() {
    List<String> columns = new ArrayList<>(file.header());
    columns.remove(Table.REASON);
    List<String> header = new ArrayList<>(columns);
    header.add(Table.REASON);
    List<List<String>> rows =
        file.rows().stream()
            .filter(row -> problems.stream().anyMatch(it -> it.row() == row.number()))
            .map(it -> cells(it, columns))
            .toList();
    return TableExport.ofTexts("Пары - исправить", header, rows);
  }

  private List<String> cells(TableRow row, List<String> columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(it -> cells.add(row.text(it)));
    cells.add(
        problems.stream()
            .filter(it -> it.row() == row.number())
            .map(it -> it.field() + ": " + it.reason())
            .collect(Collectors.joining("; ")));
    return cells;
  }
}
