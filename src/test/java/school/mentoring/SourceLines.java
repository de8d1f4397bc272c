package school.mentoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lines of the sources, as {@code roadmap-lines.csv} lists them. */
public final class SourceLines {

  private static final Path FILE = Path.of("src/test/resources/roadmap-lines.csv");

  /** Lines that elements of a roadmap carry; the others have their places elsewhere. */
  private static final Set<String> CARRIED = Set.of("activity", "stage");

  private SourceLines() {}

  /** All lines of all sources. */
  static List<CSVRecord> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(Files.newBufferedReader(FILE, UTF_8))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of all lines of a source, whoever carries them. */
  static List<String> known(String seed) {
    return all().stream().map(it -> it.get("id")).filter(it -> it.startsWith(seed + "-")).toList();
  }

  /** The lines of a source that elements of its roadmap must carry. */
  public static List<CSVRecord> carried(String seed) {
    return all().stream()
        .filter(it -> it.get("id").startsWith(seed + "-"))
        .filter(it -> CARRIED.contains(it.get("carrier")))
        .toList();
  }
}
