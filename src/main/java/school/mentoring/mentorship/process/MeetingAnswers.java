package school.mentoring.mentorship.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingNote;

/** Reads a meeting from the fields that all forms of meetings share. */
@Component
class MeetingAnswers {

  private final AccompaniedPairs pairs;
  private final Clock clock;

  MeetingAnswers(AccompaniedPairs pairs, Clock clock) {
    this.pairs = pairs;
    this.clock = clock;
  }

  MeetingNote note(OpenTask task, Answers answers) {
    return new MeetingNote(
        answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock)),
        answers.integer("minutes").orElse(MeetingNote.USUAL_MINUTES),
        answers.text("format").map(MeetingFormat::of).orElseGet(() -> pairs.usual(task)),
        answers.text("topic").orElse(""),
        answers.text("evidenceNote").orElse(""),
        answers.text("nextStep").orElse(""));
  }
}
