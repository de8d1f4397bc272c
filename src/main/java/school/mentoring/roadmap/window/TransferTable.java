package school.mentoring.roadmap.window;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The days that the government's yearly decrees make working or free, from a CSV file with the
 * columns {@code date,kind,basis}; lines that start with # are comments.
 */
final class TransferTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final Map<LocalDate, Kind> days = new HashMap<>();
  private final Set<Integer> years;

  /**
   * Reads the whole table.
   *
   * @throws IllegalStateException if a row is wrong; the Russian message names it
   */
  TransferTable(String csv) throws IOException {
    CSVParser.parse(withoutByteOrderMark(csv), FORMAT).forEach(this::add);
    years = days.keySet().stream().map(LocalDate::getYear).collect(toUnmodifiableSet());
  }

  Optional<Kind> kindOf(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  boolean covers(int year) {
    return years.contains(year);
  }

  /** Spreadsheet programs put the mark before the first column's name, which then is not found. */
  private static String withoutByteOrderMark(String csv) {
    return csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
  }

  private void add(CSVRecord row) {
    if (days.put(date(row), kind(row)) != null) {
      throw wrong(row, "дата уже есть выше, оставьте одну строку", null);
    }
  }

  private static LocalDate date(CSVRecord row) {
    try {
      return LocalDate.parse(row.get("date"));
    } catch (RuntimeException e) {
      throw wrong(row, "в столбце date нужна дата вида 2026-12-31", e);
    }
  }

  private static Kind kind(CSVRecord row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (RuntimeException e) {
      throw wrong(row, "в столбце kind нужно working (рабочий) или holiday (выходной)", e);
    }
  }

  private static IllegalStateException wrong(CSVRecord row, String what, Throwable cause) {
    return new IllegalStateException(
        "Таблица переносов, запись %d (%s): %s"
            .formatted(row.getRecordNumber(), String.join(",", row), what),
        cause);
  }

  /** What a decree makes of a day; in lower case, the words of the file. */
  enum Kind {
    WORKING,
    HOLIDAY
  }
}
