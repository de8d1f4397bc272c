package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says: pages, papers and spreadsheets show nothing else.
 *
 * @param asOf the day the figures stand at
 * @param proposals next steps as the program proposes them; people may write others
 */
public record ReportContent(
    String organisation,
    String title,
    String about,
    String programme,
    String period,
    LocalDate asOf,
    List<ReportSection> sections,
    List<String> conclusions,
    List<String> proposals) {

  public ReportContent {
    sections = List.copyOf(sections);
    conclusions = List.copyOf(conclusions);
    proposals = List.copyOf(proposals);
  }

  /** Every figure by its key. */
  public Map<String, Figure> figures() {
    Map<String, Figure> all = new LinkedHashMap<>();
    sections.forEach(section -> section.figures().forEach(it -> all.put(it.key(), it)));
    return all;
  }

  public Optional<Figure> figure(String key) {
    return Optional.ofNullable(figures().get(key));
  }

  /** What a cell shows. */
  public String text(ReportTable.Cell cell) {
    if (cell.figure() == null) {
      return cell.text().isBlank() ? "—" : cell.text();
    }
    return figure(cell.figure()).map(Figure::full).orElse("—");
  }
}
