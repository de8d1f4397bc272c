package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.util.List;

/** Says how figures compare with their targets, by the decision table. */
public interface Grading {

  /**
   * A figure and its target.
   *
   * @param value null where it is not determined
   * @param target null where there is none
   */
  record Question(BigDecimal value, BigDecimal target, boolean moreIsBetter) {}

  /**
   * What the table says.
   *
   * @param level in words
   * @param reached whether the target was reached
   */
  record Verdict(String level, boolean reached) {}

  /** The verdicts in the order of the questions; nothing is recorded of having asked. */
  List<Verdict> judge(List<Question> questions);
}
