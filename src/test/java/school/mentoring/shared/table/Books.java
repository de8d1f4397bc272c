package school.mentoring.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests: good ones with a library, hostile ones part by part. */
public final class Books {

  private Books() {}

  /** A workbook of one sheet. */
  public static byte[] book(Consumer<Worksheet> fill) {
    return sheets(Map.of("Лист1", fill));
  }

  static byte[] sheets(Map<String, Consumer<Worksheet>> sheets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "Test", "1.0")) {
      sheets.forEach((name, fill) -> fill.accept(book.newWorksheet(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Texts from a cell on, row by row. */
  public static void fill(Worksheet sheet, int row, Object[]... rows) {
    for (Object[] cells : rows) {
      for (int column = 0; column < cells.length; column++) {
        if (cells[column] instanceof Number number) {
          sheet.value(row, column, number);
        } else if (cells[column] != null) {
          sheet.value(row, column, cells[column].toString());
        }
      }
      row++;
    }
  }

  /** A workbook whose one sheet is this XML. */
  static byte[] raw(String sheet) {
    return raw(sheet, Map.of());
  }

  static byte[] raw(String sheet, Map<String, byte[]> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    parts.put(
        "[Content_Types].xml",
        utf8(
            head
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
    parts.put(
        "xl/workbook.xml",
        utf8(
            head
                + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        utf8(
            head
                + "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
    parts.put("xl/worksheets/sheet1.xml", utf8(sheet));
    parts.putAll(more);
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
