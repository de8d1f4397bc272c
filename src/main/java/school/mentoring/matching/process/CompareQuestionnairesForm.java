package school.mentoring.matching.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.matching.board.Boards;

/** The curator compares the questionnaires with the help of the first proposal. */
@Component
class CompareQuestionnairesForm implements TaskForm {

  private final Boards boards;

  CompareQuestionnairesForm(Boards boards) {
    this.boards = boards;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return BoardFigures.of(boards, task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
