package school.mentoring.monitoring.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.mentoring.shared.Refusal;

/** Writes values into a form's cells; its look, its formulas and its other cells stay. */
final class FormFilling {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\w.-]{1,200})\\s*}}");

  private final Map<String, FormKeys.Known> known;
  private final List<FilledCell> filled = new ArrayList<>();

  private FormFilling(Map<String, FormKeys.Known> known) {
    this.known = known;
  }

  /**
   * What becomes of a form.
   *
   * @param file the filled workbook
   * @param cells what was written where, and what could not be
   */
  record Filled(byte[] file, List<FilledCell> cells) {}

  static Filled of(byte[] form, List<FormCell> cells, Map<String, FormKeys.Known> known) {
    FormFilling filling = new FormFilling(known);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      cells.forEach(it -> filling.fill(book, it));
      book.sheetIterator().forEachRemaining(filling::placeholders);
      book.setForceFormulaRecalculation(true);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      book.write(file);
      return new Filled(file.toByteArray(), List.copyOf(filling.filled));
    } catch (IOException | RuntimeException broken) {
      throw new Refusal(
          "Книга формы не читается: откройте её в Excel, сохраните заново и загрузите снова.");
    }
  }

  private void fill(XSSFWorkbook book, FormCell to) {
    Sheet sheet = to.sheet().isEmpty() ? book.getSheetAt(0) : book.getSheet(to.sheet());
    if (sheet == null) {
      problem(to, "в книге нет листа «%s»".formatted(to.sheet()));
      return;
    }
    CellReference at = new CellReference(to.address());
    Row row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (cell.getCellType() == CellType.FORMULA) {
      problem(to, "в ячейке формула: она посчитается сама");
    } else if (!known.containsKey(to.figure())) {
      problem(to, "такого числа в отчёте нет: в ячейке останется прежнее");
    } else {
      write(cell, known.get(to.figure()).value());
      told(to.cell(), to.figure());
    }
  }

  /** Many programs keep a text inside the cell itself, where a new value would not replace it. */
  private static void write(Cell cell, Object value) {
    cell.setBlank();
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else {
      write(cell, value.toString());
    }
  }

  /** A cell takes no longer text; the whole of it is in the report. */
  private static void write(Cell cell, String text) {
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    cell.setCellValue(text.length() <= longest ? text : text.substring(0, longest - 1) + "…");
  }

  private void placeholders(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains("{{")) {
          replace(sheet, cell);
        }
      }
    }
  }

  private void replace(Sheet sheet, Cell cell) {
    String text = cell.getStringCellValue();
    String at = sheet.getSheetName() + "!" + cell.getAddress().formatAsString();
    Matcher found = PLACEHOLDER.matcher(text);
    StringBuilder written = new StringBuilder();
    while (found.find()) {
      FormKeys.Known value = known.get(found.group(1));
      if (value == null) {
        filled.add(new FilledCell(at, found.group(1), "", "", "такого числа в отчёте нет"));
        return;
      }
      told(at, found.group(1));
      if (found.group().equals(text.strip())) {
        write(cell, value.value());
        return;
      }
      found.appendReplacement(written, Matcher.quoteReplacement(value.shown()));
    }
    write(cell, (Object) found.appendTail(written).toString());
  }

  private void told(String cell, String key) {
    FormKeys.Known value = known.get(key);
    filled.add(new FilledCell(cell, key, value.title(), value.shown(), ""));
  }

  private void problem(FormCell to, String what) {
    filled.add(new FilledCell(to.cell(), to.figure(), "", "", what));
  }
}
