package school.mentoring.monitoring.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;

/** Definitions in the words of those who read them: rules and roadmaps by name, not by key. */
@Component
class DefinitionWords {

  private final IndicatorRules rules;
  private final Quantities quantities;
  private final Roadmaps roadmaps;

  DefinitionWords(IndicatorRules rules, Quantities quantities, Roadmaps roadmaps) {
    this.rules = rules;
    this.quantities = quantities;
    this.roadmaps = roadmaps;
  }

  /** What a part of an indicator is; empty where there is none. */
  String of(PartRule rule) {
    return switch (rule.kind()) {
      case NONE -> "";
      case ENTERED -> entered(quantities.title(rule.key(), ""));
      default -> rules.title(rule);
    };
  }

  private static String entered(String title) {
    return title.isEmpty() ? "вносится" : "вносится: " + title;
  }

  /** Names of roadmaps, as far as they are deployed; the others by their keys. */
  String of(List<String> keys) {
    Map<String, String> names =
        roadmaps.newest().stream().collect(Collectors.toMap(RoadmapRef::key, RoadmapRef::name));
    return keys.stream()
        .map(it -> "«" + names.getOrDefault(it, it) + "»")
        .collect(Collectors.joining(", "));
  }
}
