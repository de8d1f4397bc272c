package school.mentoring.monitoring.survey;

import java.util.Locale;

/** Numbers as people here write them. */
public final class Decimals {

  private Decimals() {}

  /** With a comma, at most two digits behind it and no needless noughts. */
  public static String text(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "").replace('.', ',');
  }

  /** The same with its sign. */
  public static String signed(double number) {
    return number > 0 ? "+" + text(number) : text(number).replace("-", "−");
  }
}
