package school.mentoring.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.PersonName;

/**
 * Recognises a person in a text: the surname in every case, with or without the given name or
 * initials on either side, the given name with the patronymic, and marks such as an address. A
 * letter may also be written as JSON escapes it. Where others bear the same surname, the surname
 * alone is nobody's.
 */
public final class NameTraces {

  /** A stem of fewer letters would be found in other words. */
  private static final int SHORTEST_STEM = 5;

  private static final String LETTER = "(?:\\p{L}|\\\\u04[0-9a-f]{2})";

  /** Before a name: the «n» of an escaped line break is no letter of a word. */
  private static final String RUSSIAN = "(?:[а-яё]|\\\\u04[0-9a-f]{2})";

  private static final String HYPHEN = "(?:[-\u2010\u2011]|\\\\u201[01])";

  /** What follows a hyphen without making another name of the one before it. */
  private static final String NO_NAME = "(?:то(?!" + LETTER + ")|младш|старш)";

  /** A name begins here, and is not the second half of a double one. */
  private static final String BEFORE =
      "(?<!" + RUSSIAN + ")(?<!" + RUSSIAN + RUSSIAN + HYPHEN + ")";

  /** A name ends here, and is not the first half of a double one. */
  private static final String AFTER =
      "(?!" + LETTER + "|" + HYPHEN + "(?!" + NO_NAME + ")" + LETTER + ")";

  private static final String GAP = "[\\s\\u00a0]+";
  private static final String NO_GAP = "[\\s\\u00a0]*";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern person;
  private final Pattern surname;
  private final String pseudonym;

  private NameTraces(Pattern person, Pattern surname, String pseudonym) {
    this.person = person;
    this.surname = surname;
    this.pseudonym = pseudonym;
  }

  /**
   * Traces of one person.
   *
   * @param forms the name in the six cases
   * @param marks other texts that lead to the person
   * @param namesakes whether others bear the surname: then it counts only with the given name
   * @param pseudonym what is written instead
   */
  public static NameTraces of(
      PersonName name,
      CaseForms forms,
      Collection<String> marks,
      boolean namesakes,
      String pseudonym) {
    Words words = new Words(name, forms);
    Set<String> ways = new LinkedHashSet<>(words.withGivenName());
    if (!namesakes) {
      ways.add(words.surname());
    }
    marks.stream()
        .filter(it -> it.strip().length() >= SHORTEST_STEM)
        .forEach(it -> ways.add(escaped(it.strip())));
    return new NameTraces(
        Pattern.compile(String.join("|", ways), FLAGS),
        Pattern.compile(words.surname(), FLAGS),
        pseudonym);
  }

  /** Whether the text tells of the person. */
  public boolean in(String text) {
    return text != null && person.matcher(text).find();
  }

  /** Whether somebody of that surname is in the text who cannot be told from the person. */
  public boolean namesakeIn(String text) {
    return text != null && surname.matcher(cleaned(text)).find();
  }

  /** The text with the pseudonym instead of the person. */
  public String cleaned(String text) {
    return text == null
        ? null
        : person.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
  }

  /** Each letter as itself or as JSON may escape it; «ё» is also written «е». */
  private static String escaped(String word) {
    return word.chars().mapToObj(it -> letter((char) it)).collect(Collectors.joining());
  }

  private static String letter(char it) {
    if (it == ' ') {
      return GAP;
    }
    if (it < 0x400) {
      return Pattern.quote(String.valueOf(it));
    }
    char small = Character.toLowerCase(it);
    char large = Character.toUpperCase(it);
    String either = small == 'ё' || small == 'е' ? "[её]" : String.valueOf(small);
    return "(?:%s|\\\\u%04x|\\\\u%04x)".formatted(either, (int) small, (int) large);
  }

  /** The parts of a name as patterns. */
  private static final class Words {

    private final String surname;
    private final String given;
    private final String patronymic;
    private final String initial;

    Words(PersonName name, CaseForms forms) {
      this.surname = part(forms, PersonName::surname);
      this.given = name.givenName().isEmpty() ? "" : part(forms, PersonName::givenName);
      this.patronymic = name.patronymic().isEmpty() ? "" : part(forms, PersonName::patronymic);
      this.initial =
          name.givenName().isEmpty() ? "" : escaped(name.givenName().substring(0, 1)) + "\\.";
    }

    String surname() {
      return BEFORE + surname + AFTER;
    }

    /** The longest first: an alternative that matches earlier would leave the rest standing. */
    Set<String> withGivenName() {
      Set<String> ways = new LinkedHashSet<>();
      if (given.isEmpty()) {
        return ways;
      }
      String second = "(?:" + NO_GAP + LETTER + "\\.)?";
      String middle = patronymic.isEmpty() ? "" : "(?:" + GAP + patronymic + ")?";
      ways.add(BEFORE + surname + GAP + given + AFTER + middle);
      ways.add(BEFORE + surname + GAP + initial + second);
      ways.add(BEFORE + given + middle + GAP + surname + AFTER);
      ways.add(BEFORE + initial + second + NO_GAP + surname + AFTER);
      if (!patronymic.isEmpty()) {
        ways.add(BEFORE + given + GAP + patronymic + AFTER);
      }
      return ways;
    }

    private static String part(
        CaseForms forms, java.util.function.Function<PersonName, String> part) {
      Set<String> written =
          forms.names().values().stream()
              .map(part)
              .map(it -> it.toLowerCase(Locale.ROOT))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      String stem = stem(written);
      boolean oneWord =
          written.stream().noneMatch(it -> it.indexOf(' ') >= 0 || it.indexOf('-') >= 0);
      if (stem.length() >= SHORTEST_STEM && oneWord) {
        return escaped(stem) + LETTER + "{0,3}";
      }
      return written.stream()
          .sorted(java.util.Comparator.comparing(String::length).reversed())
          .map(NameTraces::escaped)
          .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String stem(Set<String> words) {
      String first = words.iterator().next();
      int length = first.length();
      for (String word : words) {
        int same = 0;
        while (same < Math.min(length, word.length()) && word.charAt(same) == first.charAt(same)) {
          same++;
        }
        length = same;
      }
      return first.substring(0, length);
    }
  }
}
