package school.mentoring.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.LineIndicators;
import school.mentoring.shared.csv.CsvTable;

/** The indicators that lines of the five sources feed, from a table of lines and indicators. */
@Component
class IndicatorsOfLines implements LineIndicators {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);

  private final Map<String, List<String>> titles;

  /**
   * Reads the whole table.
   *
   * @throws IllegalStateException if it names an indicator that there is not
   */
  IndicatorsOfLines(@Value("classpath:monitoring/line-indicators.csv") Resource file)
      throws IOException {
    this.titles =
        CsvTable.read(file.getContentAsByteArray(), List.of("line", "indicator"), LIMITS)
            .rows()
            .stream()
            .collect(
                groupingBy(
                    it -> it.text("line"),
                    mapping(it -> title(it.text("indicator")), toUnmodifiableList())));
  }

  private static String title(String key) {
    return Indicator.find(key)
        .map(Indicator::title)
        .orElseThrow(() -> new IllegalStateException("No indicator «" + key + "»"));
  }

  @Override
  public List<String> of(String line) {
    return titles.getOrDefault(line, List.of());
  }
}
