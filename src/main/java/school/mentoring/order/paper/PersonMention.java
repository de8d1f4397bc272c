package school.mentoring.order.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where a text names a person, in whichever case: surname with given name, or with initials
 * on either side. «Иванова Анна Петровна» is found in «Ивановой А. П.» and in «А. П. Ивановой».
 */
final class PersonMention {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");
  private static final int LONGEST_ENDING = 3;
  private static final int FULL_NAME = 3;

  private final List<String> name;

  /** A person by the full name in the nominative, surname first. */
  PersonMention(String fullName) {
    this.name = words(fullName).stream().map(Word::text).limit(FULL_NAME).toList();
  }

  /**
   * A place in a text.
   *
   * @param certain false where only initials stand beside the surname
   */
  record Span(int from, int to, boolean certain) {

    boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }
  }

  private record Word(String text, int from, int to) {}

  /** All places where the person is named. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (!name.isEmpty()) {
      List<Word> words = words(text);
      for (int i = 0; i < words.size(); i++) {
        if (isForm(name.get(0), words.get(i).text())) {
          span(words, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Span> span(List<Word> words, int surname) {
    if (name.size() == 1) {
      return Optional.of(place(words, surname, surname, true));
    }
    int after = agreeing(words, surname, 1);
    if (after > 0) {
      return Optional.of(
          place(words, surname, surname + after, !isInitial(words.get(surname + 1).text())));
    }
    int before = Math.min(surname, name.size() - 1);
    for (int count = before; count > 0; count--) {
      if (isInitial(words.get(surname - count).text()) && agree(words, surname - count, count)) {
        return Optional.of(place(words, surname - count, surname, false));
      }
    }
    return Optional.empty();
  }

  private static Span place(List<Word> words, int first, int last, boolean certain) {
    return new Span(words.get(first).from(), words.get(last).to(), certain);
  }

  /** How many words after the surname are given name and patronymic; 0 if the first is not. */
  private int agreeing(List<Word> words, int surname, int count) {
    return surname + count < words.size()
            && count < name.size()
            && fits(name.get(count), words.get(surname + count).text())
        ? Math.max(count, agreeing(words, surname, count + 1))
        : count - 1;
  }

  private boolean agree(List<Word> words, int from, int count) {
    for (int i = 0; i < count; i++) {
      if (!fits(name.get(i + 1), words.get(from + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String part, String word) {
    return isInitial(word) ? word.equalsIgnoreCase(part.substring(0, 1)) : isForm(part, word);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }

  /** Whether a word is the name in some case; of a double name, both parts are. */
  private static boolean isForm(String nominative, String word) {
    String[] bases = plain(nominative).split("-");
    String[] forms = plain(word).split("-");
    return Character.isUpperCase(word.charAt(0))
        && bases.length == forms.length
        && IntStream.range(0, bases.length).allMatch(it -> isFormOf(bases[it], forms[it]));
  }

  /** All but the endings agree. */
  private static boolean isFormOf(String base, String form) {
    int kept = base.length() - (base.length() > 4 ? 2 : 1);
    return form.equals(base)
        || (base.length() > 2
            && form.length() <= base.length() + LONGEST_ENDING
            && form.startsWith(base.substring(0, kept)));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[’ʼ]", "'");
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }
}
