package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read and type them. */
final class Figures {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Figures() {}

  /** A share in per cent, or so many for each, to one digit behind the comma. */
  static BigDecimal divided(int part, int whole, Unit unit) {
    BigDecimal dividend = BigDecimal.valueOf(part);
    return (unit == Unit.PERCENT ? dividend.multiply(WHOLE) : dividend)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  static String text(BigDecimal value, Unit unit) {
    if (value == null) {
      return "—";
    }
    if (unit == Unit.YES_NO) {
      return value.signum() > 0 ? "есть" : "нет";
    }
    String sign = unit.sign().isEmpty() ? "" : " " + unit.sign();
    return text(value) + sign;
  }

  static String text(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
