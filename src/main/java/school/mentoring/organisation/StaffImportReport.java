package school.mentoring.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableFormat;
import school.mentoring.shared.table.TableRow;

/**
 * What became of a file of staff.
 *
 * @param added people who are new on the staff
 * @param changed people whose name, post and roles were taken over
 * @param format of the file
 * @param header the file's columns in its order
 */
public record StaffImportReport(
    int added, int changed, List<Rejected> rejected, TableFormat format, List<String> header) {

  /** A row that was not kept, with everything that is wrong with it. */
  public record Rejected(TableRow row, List<FieldProblem> problems) {

    private List<String> cells(List<String> columns) {
      List<String> cells = new ArrayList<>();
      columns.forEach(it -> cells.add(row.text(it)));
      cells.add(
          problems.stream()
              .map(it -> it.field() + ": " + it.reason())
              .collect(Collectors.joining("; ")));
      return cells;
    }
  }

  /** The rejected rows as a file: the same columns, and the reason. Mended, it is taken again. */
  public TableExport rejectedFile() {
    List<String> columns = new ArrayList<>(header);
    columns.remove(Table.REASON);
    List<String> reasoned = new ArrayList<>(columns);
    reasoned.add(Table.REASON);
    return TableExport.ofTexts(
        "Сотрудники - исправить",
        reasoned,
        rejected.stream().map(it -> it.cells(columns)).toList());
  }
}
