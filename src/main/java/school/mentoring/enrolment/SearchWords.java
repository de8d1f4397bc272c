package school.mentoring.enrolment;

import java.util.Collection;
import java.util.Locale;

/** Text as the search keeps and looks for it: lower case, «ё» and «е» the same. */
public final class SearchWords {

  private static final int LONGEST = 4000;

  private SearchWords() {}

  static String of(String name, String group, String place, Collection<String> topics) {
    String all = plain(String.join(" ", name, group, place, String.join(" ", topics)));
    return all.substring(0, Math.min(LONGEST, all.length()));
  }

  /** A pattern of LIKE, escaped by a backslash, that finds the text anywhere. */
  public static String pattern(String search) {
    return "%" + plain(search.strip()).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
