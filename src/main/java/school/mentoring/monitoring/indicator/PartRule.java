package school.mentoring.monitoring.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part of an indicator is found: {@code pairsKept} and {@code pairsMeeting:6} are counted by
 * the program, {@code stated:askedMentees} stands in the monitoring, {@code entered} and {@code
 * entered:partners} are typed by people, the latter once for all indicators.
 *
 * @param key of the rule or of the quantity; empty of a quantity of the indicator's own
 * @param least what the rule is asked with; 0 where it asks nothing
 */
record PartRule(Kind kind, String key, int least) {

  /** Who knows the figure. */
  enum Kind {
    COUNTED,
    STATED,
    ENTERED,
    NONE
  }

  static final PartRule NONE = new PartRule(Kind.NONE, "", 0);
  private static final Pattern FORM =
      Pattern.compile("(?:(stated|entered)(?::|$))?([A-Za-z0-9]*)(?::(\\d{1,4}))?");

  /**
   * Reads a rule as data name it.
   *
   * @throws IllegalArgumentException if it is none
   */
  static PartRule parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("No rule of an indicator: «" + text + "»");
    }
    if (text.isBlank()) {
      return NONE;
    }
    int least = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return new PartRule(kind(parts.group(1)), parts.group(2), least);
  }

  private static Kind kind(String word) {
    if (word == null) {
      return Kind.COUNTED;
    }
    return word.equals("stated") ? Kind.STATED : Kind.ENTERED;
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** The quantity that is typed for a part of an indicator. */
  String quantity(String indicator, Part part) {
    return key.isEmpty() ? indicator + "." + part.name().toLowerCase() : key;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case NONE -> "";
      case COUNTED -> least == 0 ? key : key + ":" + least;
      case STATED -> "stated:" + key;
      case ENTERED -> key.isEmpty() ? "entered" : "entered:" + key;
    };
  }
}
