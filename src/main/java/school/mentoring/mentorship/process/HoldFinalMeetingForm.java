package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.FailedPairs;
import school.mentoring.mentorship.FinishingPairs;

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
    accompaniments.conclude(
        task.organisation(),
        pairs.id(task),
        meetings.note(task, answers),
        finishing(task, answers),
        task.user());
    return Map.of();
  }

  private FinishingPairs finishing(OpenTask task, Answers answers) {
    return switch (answers.text("nextYear").orElse("goOn")) {
      case "finish" -> FinishingPairs.everyOne();
      case "someFinish" ->
          FinishingPairs.some(
              FailedPairs.numbers(answers.text("finishingRows").orElse("")),
              accompaniments.active(task.organisation(), pairs.id(task)).size());
      default -> FinishingPairs.none();
    };
  }
}
