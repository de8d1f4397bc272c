package school.mentoring.monitoring.process;

import java.math.BigDecimal;
import java.util.HashMap;
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
import school.mentoring.roadmap.Programmes;

/** The measurement on entry and at the end; hands all percents to the decision table. */
@Component
class AssessInfluenceForm implements TaskForm {

  /** What is measured where nobody said it. */
  static final String PARAMETER = "Итоговый балл анкеты";

  private final Monitorings monitorings;
  private final CourseIndicators courses;
  private final Programmes programmes;

  AssessInfluenceForm(Monitorings monitorings, CourseIndicators courses, Programmes programmes) {
    this.monitorings = monitorings;
    this.courses = courses;
    this.programmes = programmes;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return monitorings
        .find(task.organisation(), task.programme())
        .flatMap(Monitoring::entry)
        .map(AssessInfluenceForm::shown)
        .orElse(Map.of());
  }

  private static Map<String, Object> shown(EntryMeasure entry) {
    return Map.of(
        "parameter", entry.parameter(),
        "entryValue", entry.average(),
        "assessed", entry.people());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    monitorings.influence(task.organisation(), task.programme(), influence(answers));
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
