package school.mentoring.monitoring.indicator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.shared.csv.CsvTable;

/** The indicators that everybody starts with, from {@code monitoring/indicators.csv}. */
@Component
class ShippedIndicators {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "group",
          "title",
          "unit",
          "numerator",
          "denominator",
          "method",
          "level",
          "roadmaps",
          "lines",
          "more",
          "targets");

  private final Map<String, IndicatorDefinition> byKey = new LinkedHashMap<>();

  /**
   * Reads the whole table.
   *
   * @throws RuntimeException if a row cannot be measured, so that nobody starts with it
   */
  ShippedIndicators(
      @Value("classpath:monitoring/indicators.csv") Resource file, IndicatorRules rules)
      throws IOException {
    for (CsvTable.Row row : CsvTable.read(file.getContentAsByteArray(), COLUMNS, LIMITS).rows()) {
      IndicatorDefinition read = read(row, rules.names());
      if (byKey.put(read.key(), read) != null) {
        throw new IllegalStateException("Two indicators «" + read.key() + "»");
      }
    }
  }

  private static IndicatorDefinition read(CsvTable.Row row, Set<String> rules) {
    DefinitionText text =
        new DefinitionText(
            row.text("title"),
            row.text("unit"),
            row.text("numerator"),
            row.text("denominator"),
            row.text("method"),
            row.text("level"),
            row.text("roadmaps"),
            row.text("lines"),
            row.text("more").equals("да"),
            row.text("targets"));
    return text.checked(row.text("key"), IndicatorGroup.valueOf(row.text("group")), rules);
  }

  List<IndicatorDefinition> all() {
    return List.copyOf(byKey.values());
  }

  Optional<IndicatorDefinition> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
