package school.mentoring.matching.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.enrolment.Participant;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableColumns;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableLimits;
import school.mentoring.shared.table.TableReader;
import school.mentoring.shared.table.TableRow;

/** Takes pairs that are known already from a file, XLSX or CSV, with the full names of both. */
@Service
public class PairsImport {

  private static final String MENTOR = "Наставник";
  private static final String MENTEE = "Наставляемый";

  private static final TableColumns COLUMNS =
      new TableColumns(List.of(MENTOR, MENTEE), List.of(), true);
  private static final TableLimits LIMITS = new TableLimits(5 << 20, 5000);

  private final Boards boards;
  private final ProposalChanges changes;

  PairsImport(Boards boards, ProposalChanges changes) {
    this.boards = boards;
    this.changes = changes;
  }

  private record Known(int row, PairKey pair) {}

  /**
   * Fixes the pairs of a file in a draft; a row that cannot be taken is reported.
   *
   * @throws school.mentoring.shared.Refusal if the file is no such table
   */
  @Transactional
  public PairsImportReport take(
      OrganisationId organisation, ProgrammeId programme, ProposalId proposal, byte[] file) {
    Table table = TableReader.read(file, COLUMNS, LIMITS);
    Board board = boards.of(organisation, programme);
    List<RowProblem> problems = new ArrayList<>();
    List<Known> known =
        table.rows().stream().flatMap(it -> pair(it, board, problems).stream()).toList();
    List<Optional<String>> obstacles =
        changes.fixAll(organisation, proposal, known.stream().map(Known::pair).toList());
    IntStream.range(0, known.size())
        .forEach(
            i ->
                obstacles
                    .get(i)
                    .ifPresent(
                        it -> problems.add(new RowProblem(known.get(i).row(), "вся строка", it))));
    int taken = (int) obstacles.stream().filter(Optional::isEmpty).count();
    return new PairsImportReport(taken, problems, table);
  }

  /** The file to fill in. */
  public TableExport template() {
    return TableExport.ofTexts(
        "образец - пары",
        List.of(MENTOR, MENTEE),
        List.of(List.of("Образцова Вера Игоревна", "Примеров Егор Олегович")));
  }

  private static Optional<Known> pair(TableRow row, Board board, List<RowProblem> problems) {
    if (!row.problems().isEmpty()) {
      problems.add(new RowProblem(row.number(), "вся строка", row.problems().get(0)));
      return Optional.empty();
    }
    var mentor = one(row, MENTOR, board.mentors(), problems);
    var mentee = one(row, MENTEE, board.mentees(), problems);
    return mentor.flatMap(
        it -> mentee.map(that -> new Known(row.number(), new PairKey(it.id(), that.id()))));
  }

  private static <T extends Participant> Optional<T> one(
      TableRow row, String column, List<T> people, List<RowProblem> problems) {
    String name = row.text(column);
    List<T> found = people.stream().filter(it -> it.name().full().equalsIgnoreCase(name)).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String reason =
        found.isEmpty()
            ? "«%s» не найден среди тех, у кого есть согласие и нет пары: проверьте полное имя"
            : "«%s» встречается несколько раз: составьте эту пару на странице подбора";
    problems.add(new RowProblem(row.number(), column, reason.formatted(name)));
    return Optional.empty();
  }
}
