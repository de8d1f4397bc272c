package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;

/** The one meeting of a pair that meets once: it is answered as the last one is. */
@Component
class HoldSingleMeetingForm implements TaskForm {

  private final HoldFinalMeetingForm last;

  HoldSingleMeetingForm(HoldFinalMeetingForm last) {
    this.last = last;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return last.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return last.submit(task, answers);
  }
}
