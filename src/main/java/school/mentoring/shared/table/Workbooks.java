package school.mentoring.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import school.mentoring.shared.Refusal;

/** Reads the sheets of an XLSX workbook; hidden sheets hold lists for choices, never the table. */
final class Workbooks {

  private Workbooks() {}

  static List<RawSheet> read(byte[] file, TableLimits limits) {
    XlsxPackage inspected = XlsxPackage.inspected(file, limits);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), options(inspected))) {
      XlsxCell cells = new XlsxCell(book.isDate1904());
      List<RawSheet> sheets = new ArrayList<>();
      for (Sheet sheet : book.getSheets().filter(Workbooks::visible).toList()) {
        sheets.add(read(sheet, inspected.sheet(sheet.getId()), cells));
      }
      if (sheets.isEmpty()) {
        throw XlsxPackage.broken();
      }
      return sheets;
    } catch (Refusal refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw XlsxPackage.broken();
    }
  }

  /** A book without styles has no dates, and the library would not open it looking for them. */
  private static ReadingOptions options(XlsxPackage book) {
    return new ReadingOptions(book.has("xl/styles.xml"), true);
  }

  private static boolean visible(Sheet sheet) {
    return sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  private static RawSheet read(Sheet sheet, SheetPart part, XlsxCell cells) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return new RawSheet(
          sheet.getName(),
          rows.map(it -> row(it, cells)).filter(it -> !it.blank()).toList(),
          part.merged(),
          part.hidden());
    }
  }

  private static RawRow row(Row row, XlsxCell cells) {
    List<String> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      texts.add(cell == null ? "" : cells.text(cell, problems));
    }
    return new RawRow(row.getRowNum(), texts, problems);
  }
}
