package school.mentoring.roadmap.process.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words was meant: at most two letters are wrong. */
final class TypedWrong {

  private static final int MOST = 2;

  private TypedWrong() {}

  static Optional<String> meant(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(it -> Math.abs(it.length() - typed.length()) <= MOST)
        .filter(it -> distance(it.toLowerCase(Locale.ROOT), wanted) <= MOST)
        .min(Comparator.comparingInt(it -> distance(it.toLowerCase(Locale.ROOT), wanted)));
  }

  /** How many letters must be added, dropped or replaced (Levenshtein), row by row. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int at = 0; at < above.length; at++) {
      above[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int at = 1; at < current.length; at++) {
        int replaced = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        current[at] = Math.min(replaced, Math.min(above[at], current[at - 1]) + 1);
      }
      above = current;
    }
    return above[other.length()];
  }
}
