package school.mentoring.matching.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.board.Boards;

/** The curator agrees on the pairs as they stand on the page. */
@Component
class ConfirmPairsForm implements TaskForm {

  private final Boards boards;
  private final ProposalChanges changes;

  ConfirmPairsForm(Boards boards, ProposalChanges changes) {
    this.boards = boards;
    this.changes = changes;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return BoardFigures.of(boards, task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    changes.confirmAsItStands(task.organisation(), MatchingVariables.proposal(task), task.user());
    return Map.of();
  }
}
