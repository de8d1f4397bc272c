package school.mentoring.mentorship.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingNote;

/** Reads a meeting from the fields that all forms of meetings share. */
@Component
class MeetingAnswers {

  private final Clock clock;

  MeetingAnswers(Clock clock) {
    this.clock = clock;
  }

  MeetingNote note(Answers answers) {
    return new MeetingNote(
        answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock)),
        answers.integer("minutes").orElse(MeetingNote.USUAL_MINUTES),
        answers.text("format").map(MeetingFormat::of).orElse(MeetingFormat.IN_PERSON),
        answers.text("topic").orElse(""),
        answers.text("evidenceNote").orElse(""),
        answers.text("nextStep").orElse(""));
  }
}
