package school.mentoring.monitoring.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which shipped indicators stand for a line of a source. */
@Component
public class LinesOfIndicators {

  private final Map<String, List<String>> titles;

  LinesOfIndicators(ShippedIndicators shipped) {
    this.titles =
        shipped.all().stream()
            .flatMap(it -> it.lines().stream().map(line -> Map.entry(line, it.title())))
            .collect(
                groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
  }

  /** Titles of the indicators of a line; none where it feeds none. */
  public List<String> titles(String line) {
    return titles.getOrDefault(line, List.of());
  }
}
