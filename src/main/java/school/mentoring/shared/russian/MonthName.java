package school.mentoring.shared.russian;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A month as people read it: «ноябрь 2026». */
public final class MonthName {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final List<String> GENITIVES =
      Arrays.stream(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, RUSSIAN)).toList();

  private MonthName() {}

  /** In the nominative, with the year. */
  public static String of(YearMonth month) {
    return of(month.getMonth()) + " " + month.getYear();
  }

  /** In the nominative: «ноябрь». */
  public static String of(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
  }

  /** All twelve as dates have them, from «января». */
  public static List<String> genitives() {
    return GENITIVES;
  }
}
