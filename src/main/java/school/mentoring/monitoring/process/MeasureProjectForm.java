package school.mentoring.monitoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.MeasuredProject;
import school.mentoring.monitoring.ProjectIndicator;
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

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Map<ProjectIndicator, Double> figures = new EnumMap<>(ProjectIndicator.class);
    for (ProjectIndicator indicator : ProjectIndicator.values()) {
      answers.number(indicator.key()).ifPresent(it -> figures.put(indicator, it.doubleValue()));
    }
    LocalDate day = answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock));
    monitorings.measure(task.organisation(), task.programme(), new MeasuredProject(day, figures));
    return Map.of();
  }
}
