package school.mentoring.enrolment.questionnaire;

import java.util.Map;

/**
 * What became of typed answers.
 *
 * @param values by key, without what was left empty: texts, whole numbers, lists of ticked values;
 *     not to be used while there are problems
 * @param problems in Russian by key, naming the question, the value and the remedy
 */
public record Checked(Map<String, Object> values, Map<String, String> problems) {

  public boolean faultless() {
    return problems.isEmpty();
  }
}
