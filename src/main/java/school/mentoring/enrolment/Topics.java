package school.mentoring.enrolment;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics of requests and competences; «Ёлка» and «елка» are the same one. */
public final class Topics {

  private Topics() {}

  /** The topics of a text where they stand between semicolons, commas or line ends. */
  public static Set<String> split(String text) {
    Map<String, String> byKey = new LinkedHashMap<>();
    Arrays.stream(text.split("[;,\\n]"))
        .map(it -> it.strip().replaceAll("\\s+", " "))
        .filter(it -> !it.isEmpty())
        .forEach(it -> byKey.putIfAbsent(key(it), it));
    return new LinkedHashSet<>(byKey.values());
  }

  /** The topics of the first list that the second one has too, as the first one spells them. */
  public static List<String> shared(Collection<String> ones, Collection<String> others) {
    Set<String> keys = others.stream().map(Topics::key).collect(Collectors.toSet());
    return ones.stream().filter(it -> keys.contains(key(it))).toList();
  }

  private static String key(String topic) {
    return topic.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
