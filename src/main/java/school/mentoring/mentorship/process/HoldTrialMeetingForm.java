package school.mentoring.mentorship.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.FailedPairs;
import school.mentoring.mentorship.MeetingKind;

/** The trial meeting: pairs that did not suit each other are named by their numbers. */
@Component
class HoldTrialMeetingForm implements TaskForm {

  private static final String SOME_FAILED = "someFailed";

  private final Accompaniments accompaniments;
  private final AccompaniedPairs pairs;
  private final HeldMeetings meetings;

  HoldTrialMeetingForm(
      Accompaniments accompaniments, AccompaniedPairs pairs, HeldMeetings meetings) {
    this.accompaniments = accompaniments;
    this.pairs = pairs;
    this.meetings = meetings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return meetings.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    meetings.hold(task, MeetingKind.TRIAL, answers);
    return Map.of(PairVariables.ALL_PAIRS_FIT.name(), allFit(task, answers));
  }

  private boolean allFit(OpenTask task, Answers answers) {
    if (answers.text("decision").filter(SOME_FAILED::equals).isEmpty()) {
      return true;
    }
    Set<Integer> rows = FailedPairs.numbers(answers.text("failedRows").orElse(""));
    return accompaniments.failTrial(task.organisation(), pairs.id(task), rows, task.user());
  }
}
