package school.mentoring.shared.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import school.mentoring.shared.Refusal;

/**
 * A CSV table whose header is its first line: what the jar ships. Files of people are read by
 * {@link school.mentoring.shared.table.TableReader}.
 *
 * @param rows those that are not blank, in the file's order
 */
public record CsvTable(List<Row> rows) {

  /** The column that rejected rows are handed back with; it is overlooked when they come again. */
  public static final String REASON = "Причина";

  /**
   * How large a file may be.
   *
   * @param bytes of the whole file
   * @param rows without the header
   */
  public record Limits(int bytes, int rows) {}

  /**
   * One row of the table.
   *
   * @param number as the spreadsheet numbers it: the header is 1
   * @param cells by column; a cell that is not there is missing
   * @param surplus whether there is text beyond the last column
   */
  public record Row(int number, Map<String, String> cells, boolean surplus) {

    /** The text of a column, empty where there is none. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a file.
   *
   * @param required the columns that must be there, in whatever order, and no others
   * @throws Refusal if it is no such table; the message says what to do
   */
  public static CsvTable read(byte[] file, List<String> required, Limits limits) {
    return read(file, required, List.of(), limits);
  }

  /**
   * Reads a file that may have more columns than it must have.
   *
   * @param optional the columns that may stand beside the required ones
   * @throws Refusal if it is no such table; the message says what to do
   */
  public static CsvTable read(
      byte[] file, List<String> required, List<String> optional, Limits limits) {
    if (file.length > limits.bytes()) {
      throw new Refusal(
          "Файл больше %d КБ: разделите его на части.".formatted(limits.bytes() / 1024));
    }
    List<Line> lines = new ArrayList<>();
    CsvRows.each(file, (number, cells) -> lines.add(new Line(number, cells)));
    if (lines.stream().allMatch(it -> it.cells().stream().allMatch(String::isBlank))) {
      throw new Refusal("Файл пуст: нужен файл CSV с заголовком и хотя бы одной строкой.");
    }
    List<String> header = lines.get(0).cells();
    while (!header.isEmpty() && header.get(header.size() - 1).isEmpty()) {
      header = header.subList(0, header.size() - 1);
    }
    CsvColumns.check(header, required, optional);
    return new CsvTable(checked(rows(lines, header), limits));
  }

  /** A line of the file: its number and its cells. */
  private record Line(int number, List<String> cells) {}

  private static List<Row> rows(List<Line> lines, List<String> header) {
    return lines.stream()
        .skip(1)
        .filter(it -> it.cells().stream().anyMatch(cell -> !cell.isBlank()))
        .map(it -> row(it, header))
        .toList();
  }

  private static Row row(Line line, List<String> header) {
    Map<String, String> cells = new LinkedHashMap<>();
    IntStream.range(0, Math.min(header.size(), line.cells().size()))
        .forEach(i -> cells.put(header.get(i), line.cells().get(i)));
    boolean surplus = line.cells().stream().skip(header.size()).anyMatch(it -> !it.isBlank());
    return new Row(line.number(), cells, surplus);
  }

  private static List<Row> checked(List<Row> rows, Limits limits) {
    if (rows.isEmpty()) {
      throw new Refusal("В файле только заголовок: добавьте под ним хотя бы одну строку.");
    }
    if (rows.size() > limits.rows()) {
      throw new Refusal(
          "В файле %d строк, а можно не больше %d: разделите его на части."
              .formatted(rows.size(), limits.rows()));
    }
    return rows;
  }

  /** Writes a table that spreadsheets open: UTF-8 with its mark, semicolons, no live formulas. */
  public static byte[] write(List<String> header, List<List<String>> rows) {
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    StringBuilder text = new StringBuilder("\uFEFF").append(format.format(header.toArray()));
    rows.forEach(
        it ->
            text.append("\r\n")
                .append(format.format(it.stream().map(CsvText::harmless).toArray())));
    return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
