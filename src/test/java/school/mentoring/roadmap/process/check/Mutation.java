package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change that breaks one rule of a good roadmap, and what must be said of it.
 *
 * @param file that is changed
 * @param from the text that is replaced; it must be there
 * @param to what it is replaced with
 * @param place id of the element that must be named, or the file
 */
record Mutation(String file, String from, String to, String place, String reason, String remedy) {

  /** The good roadmap with this change. */
  Map<String, byte[]> applied(Map<String, byte[]> good) {
    String text = new String(good.get(file), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    Map<String, byte[]> broken = new TreeMap<>(good);
    broken.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return broken;
  }

  @Override
  public String toString() {
    return "%s: %s".formatted(place, reason);
  }
}
