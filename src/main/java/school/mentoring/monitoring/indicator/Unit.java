package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How an indicator is counted. */
public enum Unit {
  /** A share: numerator by denominator, at most 100. */
  PERCENT("доля, %", "%"),
  /** A number of things. */
  COUNT("количество", ""),
  /** So many for each: numerator by denominator. */
  AVERAGE("в среднем на одного", ""),
  /** Whether it is there: 1 or 0. */
  YES_NO("есть или нет", "");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final String title;
  private final String sign;

  Unit(String title, String sign) {
    this.title = title;
    this.sign = sign;
  }

  /** As people choose it. */
  public String title() {
    return title;
  }

  /** What stands behind a figure; may be empty. */
  public String sign() {
    return sign;
  }

  /** Whether a figure of this unit has a denominator. */
  public boolean divided() {
    return this == PERCENT || this == AVERAGE;
  }

  /** What a value cannot be above, if there is a bound. */
  public Optional<BigDecimal> most() {
    return switch (this) {
      case PERCENT -> Optional.of(WHOLE);
      case YES_NO -> Optional.of(BigDecimal.ONE);
      case COUNT, AVERAGE -> Optional.empty();
    };
  }

  /** The unit of that name, if it is one. */
  static Optional<Unit> find(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
