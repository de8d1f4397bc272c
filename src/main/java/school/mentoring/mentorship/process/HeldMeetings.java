package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.MeetingKind;

/**
 * What the forms of meetings have in common: whom they show, and the entry in every pair's journal.
 */
@Component
class HeldMeetings {

  private final Accompaniments accompaniments;
  private final AccompaniedPairs pairs;
  private final MeetingAnswers meetings;

  HeldMeetings(Accompaniments accompaniments, AccompaniedPairs pairs, MeetingAnswers meetings) {
    this.accompaniments = accompaniments;
    this.pairs = pairs;
    this.meetings = meetings;
  }

  /** The pairs that the task is about. */
  Map<String, Object> shown(OpenTask task) {
    return pairs.shown(task);
  }

  /** Enters a meeting that the task's pairs have held. */
  void hold(OpenTask task, MeetingKind kind, Answers answers) {
    accompaniments.meet(
        task.organisation(), pairs.id(task), kind, meetings.note(task, answers), task.user());
  }
}
