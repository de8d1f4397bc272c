package school.mentoring.monitoring.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.EntryMeasure;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.survey.Decimals;
import school.mentoring.monitoring.survey.SurveyFigures;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.SurveyStanding;
import school.mentoring.monitoring.survey.Surveys;

/** The measurement on entry; at the end of the year its figures stand in the form already. */
@Component
class MeasureAtEntryForm implements TaskForm {

  private final Monitorings monitorings;
  private final Surveys surveys;
  private final SurveyFigures figures;

  MeasureAtEntryForm(Monitorings monitorings, Surveys surveys, SurveyFigures figures) {
    this.monitorings = monitorings;
    this.surveys = surveys;
    this.figures = figures;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    SurveyStanding standing =
        surveys.standing(task.organisation(), task.programme(), SurveyStage.ENTRY);
    Optional<EntryMeasure> counted = figures.entry(task.organisation(), task.programme());
    Map<String, Object> shown = new HashMap<>();
    shown.put("figuresFrom", standing.answered() > 0 ? "survey" : "typed");
    shown.put("computed", counted.map(MeasureAtEntryForm::text).orElse(waiting(task, standing)));
    counted.ifPresent(it -> shown.put("evidenceNote", text(it)));
    return shown;
  }

  private String waiting(OpenTask task, SurveyStanding standing) {
    if (standing.answered() > 0) {
      return standing.ready()
          ? "Замер прошли слишком мало наставляемых: средние значения не показываются, чтобы никого не узнали."
          : SurveyTexts.going(standing);
    }
    int mentees = monitorings.quality(task.organisation(), task.programme()).mentees();
    return "Замера ещё не было. Наставляемых в парах: %d. Проведите замер или, если школа измерила сама, внесите параметр и среднее значение."
        .formatted(mentees);
  }

  private static String text(EntryMeasure it) {
    return "%s: %s из 10, измерено наставляемых: %d."
        .formatted(it.parameter(), Decimals.text(it.average()), it.people());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    surveys.finish(task.organisation(), task.programme(), SurveyStage.ENTRY);
    monitorings.measureAtEntry(
        task.organisation(),
        task.programme(),
        figures.entry(task.organisation(), task.programme()).orElseGet(() -> typed(answers)));
    return Map.of();
  }

  private static EntryMeasure typed(Answers answers) {
    return new EntryMeasure(
        answers.text("parameter").orElse(AssessInfluenceForm.PARAMETER),
        answers.number("entryValue").map(Number::doubleValue).orElse(0.0),
        answers.integer("assessed").orElse(0));
  }
}
