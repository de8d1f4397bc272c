package school.mentoring.publication.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.publication.Readiness;

/** Shows how far the publication of the year's results is; the evidence is taken as of any line. */
@Component
class PublishResultsForm implements TaskForm {

  private final Readiness readiness;

  PublishResultsForm(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return Map.of("readiness", readiness.of(task.organisation(), task.programme()));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
