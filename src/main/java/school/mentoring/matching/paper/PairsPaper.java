package school.mentoring.matching.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;

/**
 * The list of proposed pairs on paper, to be talked over. Points and choices stay off it: the paper
 * may lie on a table.
 */
@Service
public class PairsPaper {

  private final Boards boards;
  private final Organisations organisations;
  private final Documents documents;
  private final Clock clock;

  PairsPaper(Boards boards, Organisations organisations, Documents documents, Clock clock) {
    this.boards = boards;
    this.organisations = organisations;
    this.documents = documents;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, ProposalId proposal) {
    Board.Sheet sheet = boards.sheet(organisation, proposal);
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", organisations.get(organisation).fullName());
    model.put("state", sheet.state().title());
    model.put("day", Dates.text(LocalDate.now(clock)));
    model.put("rows", sheet.rows());
    model.put("groups", MentoringGroups.of(sheet.rows()));
    return documents.compose("matching/pairs", model);
  }
}
