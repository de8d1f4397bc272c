package school.mentoring.monitoring.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.survey.PlanWishes;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.SurveyStanding;
import school.mentoring.monitoring.survey.Surveys;

/** The survey of the middle of the year: it ends here, and corrects the plans. */
@Component
class SurveyMidtermForm implements TaskForm {

  private final Surveys surveys;
  private final PlanWishes wishes;

  SurveyMidtermForm(Surveys surveys, PlanWishes wishes) {
    this.surveys = surveys;
    this.wishes = wishes;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    SurveyStanding standing =
        surveys.standing(task.organisation(), task.programme(), SurveyStage.MIDTERM);
    Map<String, Object> shown = new HashMap<>();
    if (!standing.begun()) {
      shown.put("computed", "Опрос ещё не начат.");
    } else if (standing.ready()) {
      shown.put("computed", ended(task, standing));
      shown.put("evidenceNote", ended(task, standing));
    } else {
      shown.put("computed", SurveyTexts.going(standing));
    }
    return shown;
  }

  private String ended(OpenTask task, SurveyStanding standing) {
    return "Опрошено участников: %d, ответили: %d. Пар, которым нужно поправить план: %d."
        .formatted(
            standing.asked(),
            standing.answered(),
            wishes.of(task.organisation(), task.programme()).size());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    surveys.finish(task.organisation(), task.programme(), SurveyStage.MIDTERM);
    wishes.handOver(task.organisation(), task.programme());
    return Map.of();
  }
}
