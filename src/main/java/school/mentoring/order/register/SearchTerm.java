package school.mentoring.order.register;

import java.util.List;
import java.util.regex.Pattern;
import school.mentoring.order.number.NumberKey;
import school.mentoring.order.register.IndexedWord.About;

/**
 * The beginning of a word that an order must have.
 *
 * @param beginning with the ending cut off, so that «Ивановой» finds «Иванова» as well
 */
record SearchTerm(About about, String beginning) {

  private static final int MOST = 8;

  /** Endings of names in the six cases; a name keeps its «ов», «ев», «ин». */
  private static final Pattern NAME_ENDING =
      Pattern.compile(
          "(?<=\\p{L}{3})(ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ая|яя|ий|ый|ых|их|ую|юю|ым|им|ом|ем|ою|ею|[аеиоуыьэюяй])$");

  private static final Pattern WORD_ENDING =
      Pattern.compile(
          "(?<=\\p{L}{4})(ого|его|ому|ему|ыми|ими|ами|ями|иях|ием|ов|ев|ой|ей|ая|яя|ое|ее|ые|ие|ии|ию|ия|ий|ый|ых|их|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ою|ею)$|(?<=\\p{L}{3})[аеиоуыьэюяй]$");

  /** The terms of what was typed about the text. */
  static List<SearchTerm> words(String typed) {
    return terms(About.TEXT, typed, WORD_ENDING);
  }

  /** The terms of what was typed about a person. */
  static List<SearchTerm> person(String typed) {
    return terms(About.PERSON, typed, NAME_ENDING);
  }

  /** The term of a number, which need not be typed to its end. */
  static List<SearchTerm> number(String typed) {
    String key = NumberKey.of(typed.replaceFirst("^[№\\s]+", ""));
    return key.isEmpty() ? List.of() : List.of(new SearchTerm(About.NUMBER, key));
  }

  private static List<SearchTerm> terms(About about, String typed, Pattern ending) {
    return Words.of(typed).stream()
        .limit(MOST)
        .map(it -> new SearchTerm(about, ending.matcher(it).replaceFirst("")))
        .distinct()
        .toList();
  }

  /** The first word after all that begin so. */
  String end() {
    int last = beginning.length() - 1;
    return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
  }
}
