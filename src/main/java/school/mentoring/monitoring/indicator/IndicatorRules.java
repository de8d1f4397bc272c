package school.mentoring.monitoring.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All rules by which parts of indicators are found. */
@Component
class IndicatorRules {

  private final Map<String, CountedRule> counted = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  IndicatorRules(List<StoredRule.Source> sources, StatedFigures stated) {
    sources.stream().flatMap(it -> it.rules().stream()).forEach(this::add);
    stated.known().forEach(it -> titles.put("stated:" + it.key(), it.title()));
  }

  private void add(CountedRule rule) {
    if (counted.put(rule.key(), rule) != null) {
      throw new IllegalStateException("Two rules «" + rule.key() + "»");
    }
    titles.put(rule.key(), rule.title());
  }

  CountedRule get(PartRule rule) {
    return counted.get(rule.key());
  }

  /** Names of all rules, as definitions write them. */
  Set<String> names() {
    return titles.keySet();
  }

  /** Names of all rules with their titles, in the order in which people choose. */
  Map<String, String> titles() {
    return new LinkedHashMap<>(titles);
  }

  /** What a part is, in words; empty where it is typed for the indicator alone. */
  String title(PartRule rule) {
    String name = rule.is(PartRule.Kind.STATED) ? rule.toString() : rule.key();
    String title = titles.getOrDefault(name, "");
    return rule.least() == 0 ? title : title + ": " + rule.least();
  }

  Map<String, CountedRule> counted() {
    return Map.copyOf(counted);
  }
}
