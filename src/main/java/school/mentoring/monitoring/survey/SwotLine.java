package school.mentoring.monitoring.survey;

import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/**
 * A line that the answers suggest, with what was counted for it.
 *
 * @param kind of the questionnaire
 * @param answer label of the choice that was counted; empty where marks were averaged
 * @param words the line with its figures
 */
public record SwotLine(
    SwotPart part, QuestionnaireKind kind, QuestionResult question, String answer, String words) {

  /** Whether it counts those who chose an answer. */
  public boolean chosen() {
    return !answer.isEmpty();
  }

  /** How many chose the answer. */
  public int people() {
    return question.distribution().getOrDefault(answer, 0);
  }
}
