package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.MeetingKind;

/** The first meeting of the pairs, which gets them acquainted. */
@Component
class HoldFirstMeetingForm implements TaskForm {

  private final HeldMeetings meetings;

  HoldFirstMeetingForm(HeldMeetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return meetings.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    meetings.hold(task, MeetingKind.FIRST, answers);
    return Map.of();
  }
}
