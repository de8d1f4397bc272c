package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator of a programme as of a day, beside its target.
 *
 * @param key of the definition
 * @param title as people read it
 * @param level whose indicator it is: школа, муниципалитет, регион
 * @param numerator null where the value was entered as a whole, or nothing is known
 * @param denominator null where there is none, or it is not known
 * @param value null where it is not determined; {@code note} says why and what to do
 * @param target that is to be reached next; null where there is none
 * @param by the day it is to be reached by
 * @param grade in words, as the decision table says it
 * @param source how it was found, in words
 * @param computed whether the program counted it by itself
 * @param note why there is no value, or what is doubtful about it; empty where all is well
 * @param group where the indicator comes from, in words
 */
public record IndicatorValue(
    String key,
    String title,
    String level,
    Integer numerator,
    Integer denominator,
    BigDecimal value,
    Unit unit,
    BigDecimal target,
    LocalDate by,
    String grade,
    boolean reached,
    String source,
    boolean computed,
    String note,
    String group) {

  /** Whether there is a value at all. */
  public boolean determined() {
    return value != null;
  }

  /** The value as people read it: 60,5 %; есть; a dash where it is not determined. */
  public String text() {
    return Figures.text(value, unit);
  }

  /** The target as people read it; a dash where there is none. */
  public String targetText() {
    return Figures.text(target, unit);
  }
}
