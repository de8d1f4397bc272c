package school.mentoring.matching.paper;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the order on pairs says of them: the list, and the mentors whom it is made known to. */
@Component
class PairsOrderContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Наставник", "Наставляемый", "Форма наставничества");

  private final Boards boards;

  PairsOrderContent(Boards boards) {
    this.boards = boards;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.PAIRS);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<Board.Row> rows = boards.sheet(organisation, ProposalId.of(subject)).rows();
    List<NamedPerson> mentors =
        rows.stream().map(Board.Row::mentor).distinct().map(PairsOrderContent::person).toList();
    return new Content(List.of(annex(rows)), mentors, Map.of());
  }

  private static Annex annex(List<Board.Row> rows) {
    Map<MentorId, String> groups = MentoringGroups.of(rows);
    return new Annex(
        "Перечень наставнических пар и групп",
        COLUMNS,
        rows.stream().map(it -> cells(it, groups.getOrDefault(it.pair().mentor(), ""))).toList());
  }

  private static List<String> cells(Board.Row row, String group) {
    return List.of(
        Integer.toString(row.pair().row()),
        row.mentor().name().full() + ", " + row.mentor().group(),
        row.mentee().name().full() + ", " + row.mentee().group(),
        row.pair().form() + group);
  }

  private static NamedPerson person(Mentor mentor) {
    return new NamedPerson(mentor.name().full(), mentor.group(), mentor.login().orElse(null));
  }
}
