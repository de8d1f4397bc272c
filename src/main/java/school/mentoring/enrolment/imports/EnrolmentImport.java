package school.mentoring.enrolment.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Entrant;
import school.mentoring.enrolment.Entrants;
import school.mentoring.enrolment.ImportReport;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryTable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableRow;

/**
 * Enters the participants of a file at once, with nobody asked: for files that the application
 * itself brings. What people bring goes through {@link ParticipantImports}.
 */
@Service
public class EnrolmentImport {

  private final ImportCheck check;
  private final Entrants entrants;

  EnrolmentImport(ImportCheck check, Entrants entrants) {
    this.check = check;
    this.entrants = entrants;
  }

  /**
   * Enters the rows of a file; those that resemble somebody, too.
   *
   * @throws school.mentoring.shared.Refusal if the file is no such table
   */
  @Transactional
  public ImportReport take(OrganisationId organisation, Side side, byte[] file) {
    Table table = EntryTable.read(file, side);
    RowJudge judge = check.judge(organisation, side, check.namesakes(organisation, side));
    List<RowProblem> problems = new ArrayList<>();
    List<Entrant> fresh = new ArrayList<>();
    for (TableRow row : table.rows()) {
      RowJudge.Judgement judged = judge.judge(row);
      if (judged.verdict() == RowVerdict.GOOD || judged.verdict() == RowVerdict.PROBABLE) {
        fresh.add(judged.reading().entrant());
      } else {
        judged
            .problems()
            .forEach(it -> problems.add(new RowProblem(row.number(), it.field(), it.reason())));
      }
    }
    entrants.enterAll(organisation, side, fresh);
    return new ImportReport(fresh.size(), problems);
  }

  /** The file to fill in. */
  public TableExport template(Side side) {
    return EntryTable.sample(side);
  }
}
