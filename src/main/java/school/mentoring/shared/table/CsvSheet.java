package school.mentoring.shared.table;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.shared.csv.CsvRows;

/** The rows of CSV text as a sheet. */
final class CsvSheet {

  private CsvSheet() {}

  static List<RawSheet> read(byte[] file, TableLimits limits) {
    List<RawRow> rows = new ArrayList<>();
    CsvRows.each(
        file,
        (number, cells) -> {
          RawRow row = row(number, cells);
          if (!row.blank()) {
            rows.add(row);
          }
          if (rows.size() > limits.rows() + TableReader.ABOVE) {
            throw TableReader.tooMany(limits);
          }
        });
    return List.of(new RawSheet("", rows, List.of(), 0));
  }

  private static RawRow row(int number, List<String> cells) {
    List<String> problems = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String cell : cells) {
      String text = CellText.of(cell);
      if (text.length() > CellText.LONGEST) {
        problems.add("в ячейке больше %d знаков, сократите".formatted(CellText.LONGEST));
        text = text.substring(0, CellText.LONGEST);
      }
      texts.add(text);
    }
    return new RawRow(number, texts, problems);
  }
}
