package school.mentoring.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import school.mentoring.shared.csv.CsvTable;

/**
 * What became of a file of staff.
 *
 * @param added people who are new on the staff
 * @param changed people whose name, post and roles were taken over
 */
public record StaffImportReport(int added, int changed, List<Rejected> rejected) {

  /** A row that was not kept, with everything that is wrong with it. */
  public record Rejected(CsvTable.Row row, List<FieldProblem> problems) {

    private List<String> cells() {
      List<String> cells = new ArrayList<>();
      columns().forEach(it -> cells.add(row.text(it)));
      cells.add(
          problems.stream()
              .map(it -> it.field() + ": " + it.reason())
              .collect(Collectors.joining("; ")));
      return cells;
    }
  }

  /** The rejected rows as a file: the same columns, and the reason. Mended, it is taken again. */
  public byte[] rejectedFile() {
    List<String> header = columns();
    header.add(CsvTable.REASON);
    return CsvTable.write(header, rejected.stream().map(Rejected::cells).toList());
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(StaffImport.COLUMNS);
    columns.addAll(StaffImport.OPTIONAL);
    return columns;
  }
}
