package school.mentoring.matching.process;

import java.util.Map;
import school.mentoring.engine.OpenTask;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;

/** The figures of the matching that forms show; no names, those stand on the page. */
final class BoardFigures {

  private BoardFigures() {}

  static Map<String, Object> of(Boards boards, OpenTask task) {
    Board board = boards.of(task.organisation(), task.programme());
    return Map.of(
        "programmeId", task.programme().toString(),
        "mentees", "" + board.outlook().mentees(),
        "places", "" + board.outlook().places(),
        "pairs", "" + board.proposal().map(it -> it.rows().size()).orElse(0),
        "unmatched", "" + board.unmatched().size(),
        "notAdmitted", "" + board.outlook().notAdmitted());
  }
}
