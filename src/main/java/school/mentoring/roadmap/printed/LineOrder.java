package school.mentoring.roadmap.printed;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Lines by their numbers as people count them: 1.2, 1.10, 2.1; P9 before P10. */
final class LineOrder implements Comparator<String> {

  private static final Pattern PART = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  @Override
  public int compare(String one, String other) {
    List<String> left = List.of(PART.split(one));
    List<String> right = List.of(PART.split(other));
    for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
      int found = part(left.get(at), right.get(at));
      if (found != 0) {
        return found;
      }
    }
    return left.size() - right.size();
  }

  private static int part(String one, String other) {
    return DIGITS.matcher(one).matches() && DIGITS.matcher(other).matches()
        ? new java.math.BigInteger(one).compareTo(new java.math.BigInteger(other))
        : one.compareTo(other);
  }

  /** The number on paper: 003-1.2a is a part of 1.2, 004-P7 is 7. */
  static String number(String line) {
    return line.substring(line.lastIndexOf('-') + 1)
        .replaceFirst("^\\D+", "")
        .replaceFirst("\\D+$", "");
  }
}
