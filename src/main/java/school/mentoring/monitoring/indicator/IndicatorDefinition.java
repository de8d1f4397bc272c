package school.mentoring.monitoring.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * What an organisation measures, how, and what it is to reach.
 *
 * @param key tells it for ever, in addresses and figures
 * @param method in words: what is divided by what, and where it comes from
 * @param roadmaps that are measured by it; all where empty
 * @param lines of the sources that it stands for
 * @param moreIsBetter false where less is
 */
record IndicatorDefinition(
    String key,
    IndicatorGroup group,
    String title,
    Unit unit,
    PartRule numerator,
    PartRule denominator,
    String method,
    IndicatorLevel level,
    List<String> roadmaps,
    List<String> lines,
    boolean moreIsBetter,
    Targets targets) {

  static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
  }

  boolean measures(String roadmap) {
    return roadmaps.isEmpty() || roadmaps.contains(roadmap);
  }

  PartRule rule(Part part) {
    return part == Part.NUMERATOR ? numerator : denominator;
  }

  /** The quantity of a value that is typed as a whole. */
  String whole() {
    return key + ".value";
  }
}
