package school.mentoring.monitoring.survey;

import java.util.List;
import java.util.Map;

/**
 * How many answered each of the two measurements at all: the results of a measurement are shown
 * too, so that the few who were measured only once could be told from the difference.
 *
 * @param measurements people by question and form of mentoring, one map a measurement
 */
record AnsweredOnce(List<Map<String, Map<String, Integer>>> measurements, SmallGroups small) {

  /** Whether the people of a form who answered both times tell of those who answered once. */
  boolean tell(String question, String form, int both) {
    return measurements.stream()
        .anyMatch(it -> small.tells(of(it, question).getOrDefault(form, 0), both));
  }

  /** The same of all forms together. */
  boolean tell(String question, int both) {
    return measurements.stream()
        .map(it -> of(it, question).values().stream().mapToInt(Integer::intValue).sum())
        .anyMatch(whole -> small.tells(whole, both));
  }

  private static Map<String, Integer> of(
      Map<String, Map<String, Integer>> measurement, String question) {
    return measurement.getOrDefault(question, Map.of());
  }
}
