package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.Accompaniments;

/** The last meeting, with the wish to go on next year or not. */
@Component
class HoldFinalMeetingForm implements TaskForm {

  private final Accompaniments accompaniments;
  private final AccompaniedPairs pairs;
  private final MeetingAnswers meetings;

  HoldFinalMeetingForm(
      Accompaniments accompaniments, AccompaniedPairs pairs, MeetingAnswers meetings) {
    this.accompaniments = accompaniments;
    this.pairs = pairs;
    this.meetings = meetings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return pairs.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean goOn = answers.text("nextYear").filter("goOn"::equals).isPresent();
    accompaniments.conclude(
        task.organisation(), pairs.id(task), meetings.note(answers), goOn, task.user());
    return Map.of();
  }
}
