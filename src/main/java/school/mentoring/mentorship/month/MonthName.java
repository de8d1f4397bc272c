package school.mentoring.mentorship.month;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A month as people read it: «ноябрь 2026». */
public final class MonthName {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private MonthName() {}

  /** In the nominative. */
  public static String of(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN)
        + " "
        + month.getYear();
  }
}
