package school.mentoring.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import school.mentoring.shared.Refusal;

/**
 * A table with a header that people saved from a spreadsheet: UTF-8 or Windows-1251, with
 * semicolons, commas or tabs.
 *
 * @param rows those that are not blank
 */
public record CsvFile(List<Row> rows) {

  private static final int MOST_ROWS = 5000;

  /**
   * One line of the table.
   *
   * @param number as the spreadsheet numbers it: the header is 1
   * @param cells by header
   * @param surplus whether it has more cells than the header
   */
  public record Row(int number, Map<String, String> cells, boolean surplus) {

    public String text(String header) {
      return cells.getOrDefault(header, "");
    }

    public boolean says(String header, String text) {
      return text(header).equalsIgnoreCase(text);
    }
  }

  /**
   * Reads a file.
   *
   * @param needed headers that must be there, in whatever order
   * @throws Refusal if it is no such table
   */
  public static CsvFile read(byte[] file, List<String> needed) {
    String text = CsvText.of(file);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      List<CSVRecord> records = parser.getRecords();
      return new CsvFile(rows(records, headers(records, needed)));
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Refusal(
          "Файл не читается как таблица CSV: проверьте, что каждая кавычка закрыта, и сохраните его заново.");
    }
  }

  private static CSVFormat format(String text) {
    String first = text.lines().findFirst().orElse("");
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(CsvText.delimiter(first))
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private static List<String> headers(List<CSVRecord> records, List<String> needed) {
    List<String> headers =
        records.isEmpty() ? List.of() : records.get(0).stream().map(String::strip).toList();
    List<String> missing = needed.stream().filter(it -> !headers.contains(it)).toList();
    if (!missing.isEmpty()) {
      throw new Refusal(
          "В файле нет столбцов: %s. Скачайте образец, перенесите в него данные и сохраните как CSV (UTF-8 или Windows-1251)."
              .formatted(String.join(", ", missing)));
    }
    return headers;
  }

  private static List<Row> rows(List<CSVRecord> records, List<String> headers) {
    List<Row> rows = new ArrayList<>();
    records.stream()
        .skip(1)
        .filter(it -> it.stream().anyMatch(cell -> !cell.isBlank()))
        .forEach(it -> rows.add(row(it, headers)));
    if (rows.size() > MOST_ROWS) {
      throw new Refusal(
          "В файле %d строк: разделите его на файлы до %d строк."
              .formatted(rows.size(), MOST_ROWS));
    }
    return rows;
  }

  private static Row row(CSVRecord record, List<String> headers) {
    Map<String, String> cells = new LinkedHashMap<>();
    IntStream.range(0, Math.min(headers.size(), record.size()))
        .forEach(i -> cells.put(headers.get(i), CsvText.plain(record.get(i).strip())));
    boolean surplus = record.stream().skip(headers.size()).anyMatch(it -> !it.isBlank());
    return new Row((int) record.getRecordNumber(), cells, surplus);
  }

  /** Writes a table that spreadsheets open: UTF-8 with its mark, semicolons, no live formulas. */
  public static byte[] write(List<String> headers, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    text.append(format.format(headers.toArray())).append("\r\n");
    rows.forEach(
        it ->
            text.append(format.format(it.stream().map(CsvText::harmless).toArray()))
                .append("\r\n"));
    return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
