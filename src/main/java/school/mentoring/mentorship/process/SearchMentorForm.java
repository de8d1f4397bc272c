package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.waiting.UnmatchedMentees;

/** A round of the further search, and whether another one follows if it finds nobody. */
@Component
class SearchMentorForm implements TaskForm {

  private final UnmatchedMentees mentees;
  private final UnmatchedMentee mentee;

  SearchMentorForm(UnmatchedMentees mentees, UnmatchedMentee mentee) {
    this.mentees = mentees;
    this.mentee = mentee;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return mentee.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    mentees.searched(
        task.organisation(),
        task.programme(),
        mentee.id(task),
        UnmatchedMentee.note(task, answers));
    boolean goesOn = answers.text("ifNotFound").filter("goOn"::equals).isPresent();
    return Map.of(PairVariables.SEARCH_GOES_ON.name(), goesOn);
  }
}
