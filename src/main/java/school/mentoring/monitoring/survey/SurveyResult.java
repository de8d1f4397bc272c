package school.mentoring.monitoring.survey;

import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/**
 * What the mentees, or the mentors, said in a survey.
 *
 * @param asked people who were invited
 * @param ready the collecting has ended, or everybody has answered; before that nothing is shown,
 *     so that nobody learns an answer by looking twice
 * @param hidden fewer answered than the smallest group
 * @param questions over all forms of mentoring; empty where nothing is shown
 * @param groups by form of mentoring
 */
public record SurveyResult(
    QuestionnaireKind kind,
    String title,
    int asked,
    int answered,
    boolean ready,
    boolean hidden,
    List<QuestionResult> questions,
    List<Group> groups) {

  /**
   * One form of mentoring.
   *
   * @param hidden too few answered, or a smaller group could be told by subtraction
   */
  public record Group(
      String form, int asked, int answered, boolean hidden, List<QuestionResult> questions) {}

  /** Whether there is anything to be shown. */
  public boolean shown() {
    return ready && !hidden;
  }

  /** One question over all forms. */
  public Optional<QuestionResult> question(String key) {
    return questions.stream().filter(it -> it.key().equals(key)).findFirst();
  }
}
