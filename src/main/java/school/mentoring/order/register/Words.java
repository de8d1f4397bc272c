package school.mentoring.order.register;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as the index of the register keeps them: small letters and digits, «ё» as «е». */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final int LONGEST = 40;

  private Words() {}

  /** The words of a text; single letters, which are initials and prepositions, are left out. */
  static Set<String> of(String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е')))
            .filter(it -> it.length() > 1 || it.matches("\\d"))
            .map(it -> it.substring(0, Math.min(LONGEST, it.length())))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words that begin with a capital letter, as names do. */
  static Set<String> capitalised(String text) {
    return text == null
        ? Set.of()
        : BETWEEN
            .splitAsStream(text)
            .filter(it -> !it.isEmpty() && Character.isUpperCase(it.charAt(0)))
            .flatMap(it -> of(it).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
