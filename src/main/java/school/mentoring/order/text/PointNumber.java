package school.mentoring.order.text;

import java.util.regex.Pattern;

/** The number that people type before a point: «3.» is dropped and given anew, «3.1.» is kept. */
public final class PointNumber {

  private static final Pattern NESTED = Pattern.compile("\\d{1,2}(\\.\\d{1,2})+[.)]?\\s+\\S.*");
  private static final Pattern PLAIN = Pattern.compile("^\\d{1,2}[.)]\\s+(?=\\S)");

  private PointNumber() {}

  public static boolean isNested(String line) {
    return NESTED.matcher(line).matches();
  }

  static String without(String line) {
    return isNested(line) ? line : PLAIN.matcher(line).replaceFirst("");
  }
}
