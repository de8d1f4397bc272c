package school.mentoring.matching.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Simple words of a convenient time: days of the week, parts of the day, formats. Whatever else is
 * written is left to people.
 */
final class Availability {

  private static final List<String> WORKING =
      List.of("понедельник", "вторник", "среда", "четверг", "пятница");
  private static final List<String> FREE = List.of("суббота", "воскресенье");

  /** Beginnings of words, and what they mean; the longer ones first. */
  private static final Map<String, List<String>> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("понедельник", List.of("понедельник"));
    MEANINGS.put("вторник", List.of("вторник"));
    MEANINGS.put("сред", List.of("среда"));
    MEANINGS.put("четверг", List.of("четверг"));
    MEANINGS.put("пятниц", List.of("пятница"));
    MEANINGS.put("суббот", List.of("суббота"));
    MEANINGS.put("воскрес", List.of("воскресенье"));
    MEANINGS.put("будн", WORKING);
    MEANINGS.put("выходн", FREE);
    MEANINGS.put("утр", List.of("утро"));
    MEANINGS.put("вечер", List.of("вечер"));
    MEANINGS.put("урок", List.of("после уроков"));
    MEANINGS.put("каникул", List.of("каникулы"));
    MEANINGS.put("онлайн", List.of("онлайн"));
    MEANINGS.put("дистан", List.of("онлайн"));
    MEANINGS.put("очно", List.of("очно"));
  }

  /** Words that mean something only when they stand alone. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "пн", "понедельник",
          "вт", "вторник",
          "ср", "среда",
          "чт", "четверг",
          "пт", "пятница",
          "сб", "суббота",
          "вс", "воскресенье",
          "днем", "день",
          "день", "день");

  private Availability() {}

  /** The known words of a text, in the order in which they stand there. */
  static Set<String> words(String text) {
    Set<String> found = new LinkedHashSet<>();
    String plain = text == null ? "" : text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    Arrays.stream(plain.split("[^а-я]+")).forEach(it -> found.addAll(meaning(it)));
    return found;
  }

  private static List<String> meaning(String word) {
    if (WHOLE.containsKey(word)) {
      return List.of(WHOLE.get(word));
    }
    return MEANINGS.entrySet().stream()
        .filter(it -> word.startsWith(it.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}
