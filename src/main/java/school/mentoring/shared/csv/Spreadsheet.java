package school.mentoring.shared.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as an XLSX workbook: one sheet, its head frozen, dates as dates. */
public final class Spreadsheet {

  private static final int NARROW = 12;
  private static final int WIDE = 60;

  private Spreadsheet() {}

  /**
   * Writes the workbook.
   *
   * @param rows cells are texts, numbers or dates; texts are never taken for formulas
   */
  public static byte[] write(String title, List<String> header, List<List<Object>> rows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "Mentoring Roadmap", "1.0")) {
      Worksheet sheet = book.newWorksheet(title);
      for (int column = 0; column < header.size(); column++) {
        sheet.value(0, column, header.get(column));
        sheet.width(column, width(column, header, rows));
      }
      sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
      for (int row = 0; row < rows.size(); row++) {
        write(sheet, row + 1, rows.get(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static int width(int column, List<String> header, List<List<Object>> rows) {
    int longest =
        rows.stream()
            .map(it -> it.get(column))
            .filter(String.class::isInstance)
            .mapToInt(it -> it.toString().length())
            .max()
            .orElse(0);
    return Math.max(NARROW, Math.min(WIDE, Math.max(longest, header.get(column).length()) + 2));
  }

  private static void write(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd.mm.yyyy").set();
      } else if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cell != null) {
        sheet.value(row, column, cell.toString());
        sheet.style(row, column).wrapText(true).set();
      }
    }
  }
}
