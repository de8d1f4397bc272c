package school.mentoring.shared.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.shared.Refusal;

/**
 * Reads the table of a file that somebody sent: an XLSX workbook or CSV text, told by content. What
 * is no such table, or too much of one, is refused before it costs memory or time.
 */
public final class TableReader {

  /** How many rows with text may stand above the header: titles, hints. */
  static final int ABOVE = 50;

  private TableReader() {}

  /**
   * Reads a file.
   *
   * @throws Refusal if it is no such table; the message says what to do
   */
  public static Table read(byte[] file, TableColumns columns, TableLimits limits) {
    if (file.length == 0) {
      throw new Refusal("Файл пуст: выберите таблицу с заголовком и хотя бы одной строкой.");
    }
    if (file.length > limits.bytes()) {
      throw new Refusal(
          "Файл больше %d КБ: разделите его на части.".formatted(limits.bytes() / 1024));
    }
    TableFormat format = TableSniffer.format(file);
    List<RawSheet> sheets =
        format == TableFormat.XLSX ? Workbooks.read(file, limits) : CsvSheet.read(file, limits);
    return table(format, sheets, columns, limits);
  }

  private static Table table(
      TableFormat format, List<RawSheet> sheets, TableColumns columns, TableLimits limits) {
    RawSheet sheet =
        sheets.stream().max(Comparator.comparingInt(it -> hits(it, columns))).orElseThrow();
    // of equals the first one is meant
    RawSheet first =
        sheets.stream()
            .filter(it -> hits(it, columns) == hits(sheet, columns))
            .findFirst()
            .orElse(sheet);
    HeaderRow header =
        HeaderRow.best(first, columns).orElseThrow(() -> HeaderRow.missing(columns.required()));
    header.check(columns);
    mustNotBeMerged(first, header);
    List<TableRow> rows = new ArrayList<>();
    first.rows().stream().skip(header.at() + 1L).forEach(it -> rows.add(row(it, first, header)));
    checkNumber(rows, limits);
    List<String> names = header.names().stream().filter(it -> !it.isEmpty()).toList();
    return new Table(format, names, rows, notes(first, sheets.size()));
  }

  private static int hits(RawSheet sheet, TableColumns columns) {
    return HeaderRow.best(sheet, columns).map(it -> it.hits(columns)).orElse(0);
  }

  private static void mustNotBeMerged(RawSheet sheet, HeaderRow header) {
    int number = sheet.rows().get(header.at()).number();
    List<String> merged =
        sheet.merged().stream().filter(it -> it.covers(number)).map(MergedArea::name).toList();
    if (!merged.isEmpty()) {
      throw new Refusal(
          "В заголовке таблицы объединены ячейки %s: разъедините их, чтобы у каждого столбца было своё название."
              .formatted(String.join(", ", merged)));
    }
  }

  private static TableRow row(RawRow raw, RawSheet sheet, HeaderRow header) {
    List<String> names = header.names();
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> surplus = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), raw.cells().size()); i++) {
      String name = i < names.size() ? names.get(i) : "";
      if (!name.isEmpty()) {
        cells.put(name, raw.cell(i));
      } else if (!raw.cell(i).isEmpty()) {
        surplus.add(raw.cell(i));
      }
    }
    return new TableRow(raw.number(), cells, problems(raw, sheet, surplus));
  }

  private static List<String> problems(RawRow raw, RawSheet sheet, List<String> surplus) {
    List<String> problems = new ArrayList<>(raw.problems());
    sheet.merged().stream()
        .filter(it -> it.covers(raw.number()))
        .forEach(
            it ->
                problems.add(
                    "объединены ячейки %s: разъедините их и впишите значение в каждую строку"
                        .formatted(it.name())));
    if (!surplus.isEmpty()) {
      problems.add(
          "ячеек больше, чем столбцов («%s»): уберите лишнее, а в CSV возьмите текст с разделителем в кавычки"
              .formatted(String.join("», «", surplus)));
    }
    return problems;
  }

  private static void checkNumber(List<TableRow> rows, TableLimits limits) {
    if (rows.isEmpty()) {
      throw new Refusal("В файле только заголовок: добавьте под ним хотя бы одну строку.");
    }
    if (rows.size() > limits.rows()) {
      throw tooMany(limits);
    }
  }

  static Refusal tooMany(TableLimits limits) {
    return new Refusal("В файле больше %d строк: разделите его на части.".formatted(limits.rows()));
  }

  private static List<String> notes(RawSheet sheet, int sheets) {
    List<String> notes = new ArrayList<>();
    if (sheets > 1) {
      notes.add("В книге листов: %d. Прочитан лист «%s».".formatted(sheets, sheet.name()));
    }
    if (sheet.hidden() > 0) {
      notes.add("Скрытых строк: %d. Они тоже прочитаны.".formatted(sheet.hidden()));
    }
    return notes;
  }
}
