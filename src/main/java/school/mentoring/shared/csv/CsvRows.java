package school.mentoring.shared.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import school.mentoring.shared.Refusal;

/** The rows of CSV text, whatever their encoding and separator, before a header is looked for. */
public final class CsvRows {

  private CsvRows() {}

  /**
   * Reads row by row, so that whoever has enough may throw.
   *
   * @param row takes the number of the row, from 1, and its cells
   * @throws Refusal if it is no CSV text
   */
  public static void each(byte[] file, BiConsumer<Integer, List<String>> row) {
    String text = CsvText.of(file);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      for (CSVRecord it : parser) {
        row.accept(
            (int) it.getRecordNumber(),
            it.stream().map(cell -> CsvText.plain(cell.strip())).toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refusal(
          "Файл не читается как таблица CSV: проверьте, что каждая кавычка закрыта, и сохраните его заново.");
    }
  }

  private static CSVFormat format(String text) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(CsvText.separator(text))
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }
}
