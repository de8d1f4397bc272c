package school.mentoring.enrolment.process;

import java.util.List;
import java.util.Map;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.enrolment.questionnaire.CampaignFigures;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/** Shows how far the collecting of some questionnaires has come; they are led on their page. */
record CollectingForm(Campaigns campaigns, List<QuestionnaireKind> kinds) implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    CampaignFigures figures = campaigns.figures(task.organisation(), task.programme(), kinds);
    return Map.of(
        "invited", "" + figures.invited(),
        "opened", "" + figures.opened(),
        "answered", "" + figures.answered(),
        "missing", "" + figures.missing(),
        "byCommonLink", "" + figures.byCommonLink());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
