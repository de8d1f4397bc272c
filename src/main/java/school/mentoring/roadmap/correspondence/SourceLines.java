package school.mentoring.roadmap.correspondence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.shared.csv.CsvTable;

/** The lines of the five sources, and which roadmaps carry which source. */
@Component
class SourceLines {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 5000);
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "carrier",
          "row",
          "name",
          "window",
          "recurs",
          "responsible",
          "evidence",
          "kind",
          "target");

  private final List<SourceLine> lines;
  private final Map<String, List<String>> roadmaps;

  SourceLines(
      @Value("classpath:roadmap/source-lines.csv") Resource lines,
      @Value("classpath:roadmap/sources.csv") Resource sources)
      throws IOException {
    this.lines =
        CsvTable.read(lines.getContentAsByteArray(), COLUMNS, LIMITS).rows().stream()
            .map(SourceLines::line)
            .toList();
    this.roadmaps =
        CsvTable.read(sources.getContentAsByteArray(), List.of("source", "roadmaps"), LIMITS)
            .rows()
            .stream()
            .collect(
                toUnmodifiableMap(
                    it -> it.text("source"), it -> Arrays.asList(it.text("roadmaps").split(" "))));
  }

  private static SourceLine line(CsvTable.Row row) {
    return new SourceLine(
        row.text("id"),
        Carrier.of(row.text("carrier")),
        row.text("row"),
        row.text("name"),
        row.text("window"),
        row.text("recurs"),
        row.text("responsible"),
        row.text("evidence"),
        row.text("kind"),
        row.text("target"));
  }

  /** The lines of the source that a roadmap was made after; none for a roadmap without one. */
  List<SourceLine> behind(String roadmap) {
    Set<String> sources =
        Set.copyOf(
            roadmaps.entrySet().stream()
                .filter(it -> it.getValue().get(0).equals(roadmap))
                .map(Map.Entry::getKey)
                .toList());
    return lines.stream().filter(it -> sources.contains(source(it.id()))).toList();
  }

  /** The roadmaps whose elements may carry a line, the one of its source first. */
  List<String> roadmapsFor(String line) {
    return roadmaps.getOrDefault(source(line), List.of());
  }

  private static String source(String line) {
    return line.split("-", 2)[0];
  }
}
