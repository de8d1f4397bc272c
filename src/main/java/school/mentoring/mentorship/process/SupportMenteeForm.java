package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.waiting.UnmatchedMentees;

/** The fact that a psychologist supported somebody left without a mentor. */
@Component
class SupportMenteeForm implements TaskForm {

  private final UnmatchedMentees mentees;
  private final UnmatchedMentee mentee;

  SupportMenteeForm(UnmatchedMentees mentees, UnmatchedMentee mentee) {
    this.mentees = mentees;
    this.mentee = mentee;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return mentee.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    mentees.supported(
        task.organisation(),
        task.programme(),
        mentee.id(task),
        UnmatchedMentee.note(task, answers));
    return Map.of();
  }
}
