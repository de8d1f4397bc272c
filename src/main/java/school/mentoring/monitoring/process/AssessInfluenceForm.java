package school.mentoring.monitoring.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.CourseIndicators;
import school.mentoring.monitoring.EntryMeasure;
import school.mentoring.monitoring.Indicator;
import school.mentoring.monitoring.Influence;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.survey.Change;
import school.mentoring.monitoring.survey.Decimals;
import school.mentoring.monitoring.survey.Dynamics;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.SurveyStanding;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.roadmap.Programmes;

/** The measurement on entry and at the end; hands all percents to the decision table. */
@Component
class AssessInfluenceForm implements TaskForm {

  /** What is measured where nobody said it. */
  static final String PARAMETER = "Итоговый балл анкеты";

  private final Monitorings monitorings;
  private final CourseIndicators courses;
  private final Programmes programmes;
  private final Surveys surveys;
  private final Dynamics dynamics;

  AssessInfluenceForm(
      Monitorings monitorings,
      CourseIndicators courses,
      Programmes programmes,
      Surveys surveys,
      Dynamics dynamics) {
    this.monitorings = monitorings;
    this.courses = courses;
    this.programmes = programmes;
    this.surveys = surveys;
    this.dynamics = dynamics;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    SurveyStanding exit = surveys.standing(task.organisation(), task.programme(), SurveyStage.EXIT);
    Map<String, Object> shown = new HashMap<>();
    monitorings
        .find(task.organisation(), task.programme())
        .flatMap(Monitoring::entry)
        .ifPresent(it -> shown.putAll(shown(it)));
    shown.put("figuresFrom", exit.answered() > 0 ? "survey" : "typed");
    dynamics
        .headline(task.organisation(), task.programme())
        .map(AssessInfluenceForm::text)
        .ifPresentOrElse(
            it -> shown.putAll(Map.of("computed", it, "evidenceNote", it)),
            () -> shown.put("computed", waiting(exit)));
    return shown;
  }

  private static String waiting(SurveyStanding exit) {
    if (exit.answered() == 0) {
      return "Замера на выходе не было. Проведите его или внесите, что школа измерила сама (средний балл, посещаемость); числа замера на входе уже подставлены.";
    }
    return exit.ready()
        ? "Оба замера прошли слишком мало одних и тех же людей: показатель не считается."
        : SurveyTexts.going(exit);
  }

  private static String text(Change it) {
    return "%s, %s: на входе %s, на выходе %s, разница %s; выросла у %d из %d."
        .formatted(
            it.side(),
            it.parameter().toLowerCase(Locale.ROOT),
            Decimals.text(it.entry()),
            Decimals.text(it.exit()),
            Decimals.signed(it.difference()),
            it.grown(),
            it.people());
  }

  private static Map<String, Object> shown(EntryMeasure entry) {
    return Map.of(
        "parameter", entry.parameter(),
        "entryValue", entry.average(),
        "assessed", entry.people());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    surveys.finish(task.organisation(), task.programme(), SurveyStage.EXIT);
    monitorings.influence(task.organisation(), task.programme(), influence(task, answers));
    Map<Indicator, IndicatorValue> known = courses.of(task.organisation(), task.programme());
    Map<String, Object> facts = new HashMap<>();
    for (Indicator indicator : Indicator.values()) {
      Optional<IndicatorValue> value = Optional.ofNullable(known.get(indicator));
      facts.put(indicator.key(), number(value.map(IndicatorValue::value)));
      facts.put(indicator.targetKey(), number(value.map(IndicatorValue::target)));
    }
    facts.put(MonitoringVariables.SCHOOL_YEAR.name(), year(task));
    return facts;
  }

  private static Double number(Optional<BigDecimal> figure) {
    return figure.map(BigDecimal::doubleValue).orElse(null);
  }

  private int year(OpenTask task) {
    return programmes.get(task.programme(), task.organisation()).schoolYear().start();
  }

  private Influence influence(OpenTask task, Answers answers) {
    return dynamics
        .headline(task.organisation(), task.programme())
        .map(
            it ->
                new Influence(
                    it.parameter(),
                    it.entry(),
                    it.exit(),
                    it.people(),
                    it.grown(),
                    answers.text("evidenceNote").orElse("")))
        .orElseGet(() -> influence(answers));
  }

  private static Influence influence(Answers answers) {
    return new Influence(
        answers.text("parameter").orElse(PARAMETER),
        decimal(answers, "entryValue"),
        decimal(answers, "exitValue"),
        answers.integer("assessed").orElse(0),
        answers.integer("improved").orElse(0),
        answers.text("evidenceNote").orElse(""));
  }

  private static double decimal(Answers answers, String key) {
    return answers.number(key).map(Number::doubleValue).orElse(0.0);
  }
}
