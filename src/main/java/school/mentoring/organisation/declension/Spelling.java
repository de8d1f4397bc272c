package school.mentoring.organisation.declension;

import java.util.Locale;
import school.mentoring.organisation.Inflected;

/** Rules and dictionary know words written small: their forms are written as the word was typed. */
final class Spelling {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private Spelling() {}

  static String small(String word) {
    return word.toLowerCase(RUSSIAN);
  }

  /** All forms of the typed word. */
  static Inflected asTyped(String word, Inflected small) {
    return Inflected.of(it -> asTyped(word, small.in(it)), small.sure());
  }

  /** A form of the typed word: what they share stays as typed, «О'Коннор», «О'Коннора». */
  private static String asTyped(String word, String form) {
    int shared = 0;
    while (shared < Math.min(word.length(), form.length())
        && small(word.substring(shared, shared + 1)).charAt(0) == form.charAt(shared)) {
      shared++;
    }
    String rest = form.substring(shared);
    return word.substring(0, shared) + (allCapitals(word) ? rest.toUpperCase(RUSSIAN) : rest);
  }

  private static boolean allCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(RUSSIAN));
  }
}
