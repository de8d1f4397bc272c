package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.mentorship.waiting.UnmatchedMentees;
import school.mentoring.mentorship.waiting.UnmatchedMentees.HelpNote;

/** What the forms about somebody left without a mentor share. */
@Component
class UnmatchedMentee {

  private final UnmatchedMentees mentees;

  UnmatchedMentee(UnmatchedMentees mentees) {
    this.mentees = mentees;
  }

  Map<String, Object> shown(OpenTask task) {
    return Map.of("mentee", mentees.name(task.organisation(), id(task)));
  }

  MenteeId id(OpenTask task) {
    return MenteeId.of(task.get(PairVariables.MENTEE));
  }

  static HelpNote note(OpenTask task, Answers answers) {
    return new HelpNote(
        answers.date("evidenceDate"), answers.text("evidenceNote").orElse(""), task.user());
  }
}
