package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an indicator is to reach in a programme.
 *
 * @param method how it is found, in words
 * @param target null where there is none
 * @param by the day it is to be reached by; null where there is no target
 */
public record Aim(
    String key,
    String title,
    Unit unit,
    String method,
    BigDecimal target,
    LocalDate by,
    boolean moreIsBetter) {

  /** The target as people read it; a dash where there is none. */
  public String text() {
    return Figures.text(target, unit);
  }
}
