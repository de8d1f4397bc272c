package school.mentoring.monitoring.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of {@code monitoring/swot-rules.csv}: which answers become which lines. */
@Component
class SwotRules {

  private final List<SwotRule> rules;

  SwotRules() throws IOException {
    try (InputStream file = new ClassPathResource("/monitoring/swot-rules.csv").getInputStream()) {
      this.rules =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(it -> !it.isBlank() && !it.startsWith("#"))
              .map(SwotRule::read)
              .toList();
    }
  }

  List<SwotRule> all() {
    return rules;
  }

  /** What the results say, part by part. */
  Map<SwotPart, List<String>> draft(List<SurveyResult> results) {
    List<SwotLine> lines = lines(results);
    Map<SwotPart, List<String>> draft = new EnumMap<>(SwotPart.class);
    for (SwotPart part : SwotPart.values()) {
      draft.put(part, lines.stream().filter(it -> it.part() == part).map(SwotLine::words).toList());
    }
    return draft;
  }

  /** The same with what was counted, in the order of the rules. */
  List<SwotLine> lines(List<SurveyResult> results) {
    return rules.stream()
        .flatMap(
            rule ->
                results.stream()
                    .filter(it -> it.kind() == rule.kind() && it.shown())
                    .flatMap(it -> it.question(rule.question()).stream())
                    .flatMap(it -> rule.apply(it).stream()))
        .toList();
  }
}
