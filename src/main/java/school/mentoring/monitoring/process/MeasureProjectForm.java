package school.mentoring.monitoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.MeasuredProject;
import school.mentoring.monitoring.ProjectMonitorings;

/** The figures of a municipal project; a field left empty was not measured. */
@Component
class MeasureProjectForm implements TaskForm {

  private final ProjectMonitorings monitorings;
  private final Clock clock;

  MeasureProjectForm(ProjectMonitorings monitorings, Clock clock) {
    this.monitorings = monitorings;
    this.clock = clock;
  }

  /** What is known already stands in the fields. */
  @Override
  public Map<String, Object> shown(OpenTask task) {
    return new HashMap<>(monitorings.known(task.organisation(), task.programme()));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Map<String, Double> figures = new HashMap<>();
    monitorings
        .keys(task.organisation(), task.programme())
        .forEach(
            it -> answers.number(it).ifPresent(number -> figures.put(it, number.doubleValue())));
    LocalDate day = answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock));
    monitorings.measure(
        task.organisation(),
        task.programme(),
        new MeasuredProject(day, figures),
        task.user().orElse(""));
    return Map.of();
  }
}
