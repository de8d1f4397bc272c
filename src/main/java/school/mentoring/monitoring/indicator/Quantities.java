package school.mentoring.monitoring.indicator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.shared.csv.CsvTable;

/**
 * What an organisation enters once for all its indicators and programmes of a year, from {@code
 * monitoring/quantities.csv}.
 */
@Component
class Quantities {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);

  private final Map<String, String> titles = new LinkedHashMap<>();

  Quantities(@Value("classpath:monitoring/quantities.csv") Resource file) throws IOException {
    CsvTable.read(file.getContentAsByteArray(), List.of("key", "title"), LIMITS)
        .rows()
        .forEach(it -> titles.put(it.text("key"), it.text("title")));
  }

  /** Whether it is the organisation's and not one indicator's. */
  boolean isShared(String key) {
    return titles.containsKey(key);
  }

  /** By their keys, in the order of the file. */
  Map<String, String> titles() {
    return new LinkedHashMap<>(titles);
  }

  /** The title of a shared one; of another what is said of the indicator's own. */
  String title(String key, String otherwise) {
    return titles.getOrDefault(key, otherwise);
  }
}
