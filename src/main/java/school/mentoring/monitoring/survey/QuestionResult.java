package school.mentoring.monitoring.survey;

import java.util.Map;

/**
 * What was answered to one question.
 *
 * @param answered people who answered it
 * @param distribution how many gave each answer, in the order of the choices; empty where people
 *     wrote in their own words or where the result is hidden
 * @param mean of the marks; null where there are none or the result is hidden
 * @param hidden fewer people answered than the smallest group, or they could be told from others
 */
public record QuestionResult(
    String key,
    String title,
    Type type,
    int answered,
    Map<String, Integer> distribution,
    Double mean,
    boolean hidden) {

  /** How a question is answered. */
  public enum Type {
    /** A mark from 1 to 10. */
    SCORE,
    CHOICE,
    /** In one's own words. */
    OPEN
  }

  /** How many of those who answered gave an answer, in per cent. */
  public int percent(String answer) {
    return answered == 0 ? 0 : Math.round(100f * distribution.getOrDefault(answer, 0) / answered);
  }
}
