package school.mentoring.roadmap.correspondence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.shared.csv.CsvTable;

/** The places of the lines that are no activities, from a table that a test keeps true. */
@Component
class LinePlaces {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 5000);
  private static final List<String> COLUMNS = List.of("line", "kind", "target", "place");

  private final Map<String, LinePlace> places;

  LinePlaces(@Value("classpath:roadmap/line-places.csv") Resource file) throws IOException {
    this.places =
        CsvTable.read(file.getContentAsByteArray(), COLUMNS, LIMITS).rows().stream()
            .collect(toUnmodifiableMap(it -> it.text("line"), LinePlaces::place));
  }

  private static LinePlace place(CsvTable.Row row) {
    return new LinePlace(
        LinePlace.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.text("target"),
        row.text("place"));
  }

  Optional<LinePlace> of(String line) {
    return Optional.ofNullable(places.get(line));
  }
}
