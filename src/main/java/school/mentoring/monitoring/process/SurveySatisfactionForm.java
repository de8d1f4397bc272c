package school.mentoring.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Quality;
import school.mentoring.monitoring.Survey;

/** The figures of the survey of satisfaction. */
@Component
class SurveySatisfactionForm implements TaskForm {

  private final Monitorings monitorings;

  SurveySatisfactionForm(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Quality now = monitorings.quality(task.organisation(), task.programme());
    return Map.of("mentees", "" + now.mentees(), "mentors", "" + now.mentors());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    monitorings.survey(
        task.organisation(),
        task.programme(),
        new Survey(
            answers.integer("askedMentees").orElse(0),
            answers.integer("satisfiedMentees").orElse(0),
            answers.integer("askedMentors").orElse(0),
            answers.integer("satisfiedMentors").orElse(0),
            answers.integer("pupils").orElse(null),
            answers.text("evidenceNote").orElse("")));
    return Map.of();
  }
}
