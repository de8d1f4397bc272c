package school.mentoring.shared.russian;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of time in hours, to a tenth: «12», «1,5». */
public final class Hours {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private Hours() {}

  /** The hours of that many minutes. */
  public static String text(long minutes) {
    return text(BigDecimal.valueOf(minutes));
  }

  /** The same where the minutes are a mean. */
  public static String text(BigDecimal minutes) {
    BigDecimal hours = minutes.divide(MINUTES, 1, RoundingMode.HALF_UP);
    return hours.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
