package school.mentoring.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.EntryMeasure;
import school.mentoring.monitoring.Monitorings;

/** The measurement on entry; at the end of the year its figures stand in the form already. */
@Component
class MeasureAtEntryForm implements TaskForm {

  private final Monitorings monitorings;

  MeasureAtEntryForm(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    int mentees = monitorings.quality(task.organisation(), task.programme()).mentees();
    return Map.of("mentees", "" + mentees);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    monitorings.measureAtEntry(
        task.organisation(),
        task.programme(),
        new EntryMeasure(
            answers.text("parameter").orElse(AssessInfluenceForm.PARAMETER),
            answers.number("entryValue").map(Number::doubleValue).orElse(0.0),
            answers.integer("assessed").orElse(0)));
    return Map.of();
  }
}
