package school.mentoring.order.number;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two numbers have in common that an inspector would take for the same: «78-ОД» typed with a
 * Latin letter, in small letters, with zeros before it, with a long dash or with spaces around it.
 */
public final class NumberKey {

  private static final String LATIN = "ABCEHKMOPTXY";
  private static final String CYRILLIC = "АВСЕНКМОРТХУ";

  private NumberKey() {}

  public static String of(String number) {
    String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    plain.chars().forEach(it -> key.append(cyrillic((char) it)));
    return key.toString()
        .replaceAll("[\\p{Pd}−]", "-")
        .replaceAll("(?<!\\d)0+(?=\\d)", "")
        // a space counts only where without it two numbers would run into one
        .replaceAll("(?<!\\d)\\s+|\\s+(?!\\d)", "")
        .replaceAll("\\s+", " ")
        .replaceFirst("(?<=.)\\.$", "");
  }

  private static char cyrillic(char letter) {
    int place = LATIN.indexOf(letter);
    return place < 0 ? letter : CYRILLIC.charAt(place);
  }
}
