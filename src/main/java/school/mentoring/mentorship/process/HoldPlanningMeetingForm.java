package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.MeetingKind;

/** The meeting at which the pairs set their goals. */
@Component
class HoldPlanningMeetingForm implements TaskForm {

  private final Accompaniments accompaniments;
  private final AccompaniedPairs pairs;
  private final MeetingAnswers meetings;

  HoldPlanningMeetingForm(
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
    accompaniments.meet(
        task.organisation(),
        pairs.id(task),
        MeetingKind.PLANNING,
        meetings.note(answers),
        task.user());
    return Map.of();
  }
}
