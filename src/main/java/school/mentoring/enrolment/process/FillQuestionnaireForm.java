package school.mentoring.enrolment.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import school.mentoring.engine.Answers;
import school.mentoring.engine.FormChoices;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.enrolment.questionnaire.Checked;
import school.mentoring.enrolment.questionnaire.Questionnaire;
import school.mentoring.enrolment.questionnaire.QuestionnaireAnswers;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.shared.Refusal;

/**
 * Asks a questionnaire as a task: with the questions and choices of its invitation, by the checks
 * of the page.
 *
 * @param answers comes late: who sends invitations may in turn start the process
 */
record FillQuestionnaireForm(
    Questionnaires questionnaires, ObjectProvider<QuestionnaireAnswers> answers)
    implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Questionnaire questionnaire = questionnaire(task);
    Map<String, Object> shown = new LinkedHashMap<>(questionnaire.facts());
    shown.put("about", questionnaire.about());
    questionnaire.fields().stream()
        .filter(it -> !it.field().choicesKey().isEmpty())
        .forEach(it -> shown.put(it.field().choicesKey(), new FormChoices(it.choices())));
    return shown;
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers sent) {
    Checked checked = questionnaires.checkSent(questionnaire(task), sent.values());
    if (!checked.faultless()) {
      throw new Refusal(String.join(" ", new TreeSet<>(checked.problems().values())));
    }
    answers.getObject().accept(task.organisation(), invitation(task), checked.values());
    return Map.of();
  }

  private Questionnaire questionnaire(OpenTask task) {
    return answers.getObject().questionnaire(task.organisation(), invitation(task));
  }

  private static UUID invitation(OpenTask task) {
    return UUID.fromString(task.get(QuestionnaireVariables.INVITATION));
  }
}
