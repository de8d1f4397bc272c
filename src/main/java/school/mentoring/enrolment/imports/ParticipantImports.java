package school.mentoring.enrolment.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryTable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableExport;

/** The files of participants that an organisation's people bring in. */
@Service
public class ParticipantImports {

  private static final Limit SHOWN = Limit.of(30);
  private static final int MOST_UNFINISHED = 5;

  private final ParticipantImportRepository imports;
  private final ImportRows rows;
  private final Clock clock;

  ParticipantImports(ParticipantImportRepository imports, ImportRows rows, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Takes a file in; its rows are checked in the background, and the file itself is not kept.
   *
   * @param by the login that uploads it
   * @throws Refusal if it is no such table, or too many wait already
   */
  @Transactional
  public UUID start(OrganisationId organisation, Side side, String by, byte[] file) {
    if (imports.unfinished(organisation) >= MOST_UNFINISHED) {
      throw Refusal.busy(
          "Загружено уже %d файлов, по которым не принято решение: внесите или отмените их."
              .formatted(MOST_UNFINISHED));
    }
    Table table = EntryTable.read(file, side);
    ParticipantImport job = new ParticipantImport(organisation, side, by, clock.instant(), table);
    imports.saveAndFlush(job);
    rows.keep(job.id(), table.header(), table.rows());
    return job.id();
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<ParticipantImport> recent(OrganisationId organisation) {
    return imports.findByOrganisationOrderByUploadedAtDesc(organisation, SHOWN);
  }

  /**
   * One of an organisation's imports.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public ParticipantImport get(OrganisationId organisation, UUID id) {
    return imports
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(ParticipantImports::notFound);
  }

  private static Refusal notFound() {
    return Refusal.notFound("Загрузка не найдена: откройте её из списка загрузок.");
  }

  /** The first rows that break a rule. */
  @Transactional(readOnly = true)
  public List<ImportRow> bad(OrganisationId organisation, UUID id, int most) {
    return some(organisation, id, Set.of(RowVerdict.BAD), most);
  }

  /** The first rows that stand in the file twice, or whose people are known. */
  @Transactional(readOnly = true)
  public List<ImportRow> repeated(OrganisationId organisation, UUID id, int most) {
    return some(organisation, id, Set.of(RowVerdict.REPEATED, RowVerdict.KNOWN), most);
  }

  /** The first rows whose people resemble somebody. */
  @Transactional(readOnly = true)
  public List<ImportRow> probable(OrganisationId organisation, UUID id, int most) {
    return some(organisation, id, Set.of(RowVerdict.PROBABLE), most);
  }

  private List<ImportRow> some(
      OrganisationId organisation, UUID id, Set<RowVerdict> verdicts, int most) {
    return rows.of(get(organisation, id).id(), verdicts, most);
  }

  /** The rows that can be entered shall be; the work goes on in the background. */
  @Transactional
  public void accept(OrganisationId organisation, UUID id, boolean update, boolean probable) {
    locked(organisation, id).accept(update, probable);
  }

  /** Nobody wants the file any more: its rows are erased, people who were entered stay. */
  @Transactional
  public void cancel(OrganisationId organisation, UUID id) {
    locked(organisation, id).cancel(clock.instant());
    rows.forgetAllBut(id, Set.of());
  }

  private ParticipantImport locked(OrganisationId organisation, UUID id) {
    // read first without the lock, it would be seen as it was before somebody else's change
    return imports
        .locked(id)
        .filter(it -> it.organisation().equals(organisation))
        .orElseThrow(ParticipantImports::notFound);
  }

  /** The rows to be mended, with the file's own columns and, as the last one, the reason. */
  @Transactional(readOnly = true)
  public TableExport toMend(OrganisationId organisation, UUID id) {
    ParticipantImport job = get(organisation, id);
    List<String> header = new ArrayList<>(job.header());
    int told = header.indexOf(Table.REASON);
    List<List<String>> mended = new ArrayList<>();
    for (ImportRow row : rows.of(id, ImportSave.TO_MEND, EntryTable.LIMITS.rows())) {
      List<String> cells = new ArrayList<>(row.cells());
      if (told >= 0) {
        cells.remove(told);
      }
      cells.add(row.reason());
      mended.add(cells);
    }
    header.remove(Table.REASON);
    header.add(Table.REASON);
    return TableExport.ofTexts("Исправить - " + job.side().title(), header, mended);
  }
}
