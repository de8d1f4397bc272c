package school.mentoring.enrolment.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableFormat;

/**
 * A file of participants on its way into the base: checked first, entered when somebody says so.
 * One node at a time works on it, under a lease.
 */
@Entity
@jakarta.persistence.Table(name = "participant_import")
public class ParticipantImport {

  @Id
  @Column(name = "import_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  private TableFormat fileFormat;

  private String header;
  private String notes;
  private String uploadedBy;
  private Instant uploadedAt;
  private Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Embedded private ImportDecision decision = ImportDecision.NONE;
  @Embedded private ImportCounts counts;
  @Embedded private ImportLease lease = new ImportLease();

  protected ParticipantImport() {}

  /** Somebody uploaded it. */
  ParticipantImport(OrganisationId organisation, Side side, String by, Instant now, Table file) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.side = side;
    this.uploadedBy = by;
    this.uploadedAt = now;
    this.fileFormat = file.format();
    this.header = ImportRows.json(file.header());
    this.notes = String.join(" ", file.notes());
    this.counts = ImportCounts.waiting(file.rows().size());
    this.state = ImportState.CHECKING;
  }

  /** Gives it to one node for a while; not if another one has it, or nothing is to be done. */
  boolean take(UUID turn, Instant now) {
    if (!working() || !lease.free(now)) {
      return false;
    }
    if (lease.exhausted()) {
      finish(ImportState.FAILED, now);
      return false;
    }
    lease.take(turn, now);
    return true;
  }

  /** Whether the node still has it; if so, for another while. */
  boolean held(UUID turn, Instant now) {
    return working() && lease.prolonged(turn, now);
  }

  /** Some rows were checked. */
  void checked(Map<RowVerdict, Integer> verdicts) {
    counts = counts.plus(verdicts);
    lease.gotOn();
    if (counts.checked() == counts.total()) {
      state = ImportState.CHECKED;
      lease.release();
    }
  }

  /**
   * The rows that can be entered shall be.
   *
   * @param update whether people who are known get what the file says of them
   * @param probable whether people who resemble somebody are entered
   */
  void accept(boolean update, boolean probable) {
    state.mustBe(ImportState.CHECKED);
    decision = new ImportDecision(update, probable);
    if (decision.rows(counts) == 0) {
      throw new Refusal("Внести нечего: годных строк нет. Исправьте файл и загрузите его снова.");
    }
    state = ImportState.SAVING;
    lease.offer();
  }

  /** Some rows were entered. */
  void saved(int entered, int updated, Map<RowVerdict, Integer> moved) {
    counts = counts.plus(moved).saved(entered, updated);
    lease.gotOn();
  }

  void done(Instant now) {
    finish(ImportState.DONE, now);
  }

  /** Nobody wants it any more; what was entered stays. */
  void cancel(Instant now) {
    state.mustBe(ImportState.CHECKING, ImportState.CHECKED, ImportState.SAVING);
    finish(ImportState.CANCELLED, now);
  }

  private void finish(ImportState end, Instant now) {
    state = end;
    finishedAt = now;
    lease.release();
  }

  /** Verdicts of the rows that are entered. */
  Set<RowVerdict> entering() {
    return decision.verdicts();
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public Side side() {
    return side;
  }

  public TableFormat format() {
    return fileFormat;
  }

  /** The file's columns in its order. */
  public List<String> header() {
    return ImportRows.texts(header);
  }

  /** What the person should know of how the file was read. */
  public String notes() {
    return notes;
  }

  public String uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  public ImportState state() {
    return state;
  }

  /** Whether somebody is at work on it, or should be. */
  public boolean working() {
    return state == ImportState.CHECKING || state == ImportState.SAVING;
  }

  public ImportCounts counts() {
    return counts;
  }

  /** How much of the present step is done, in percent. */
  public int percent() {
    return state == ImportState.SAVING
        ? ImportCounts.percent(counts.saved(), decision.rows(counts))
        : ImportCounts.percent(counts.checked(), counts.total());
  }
}
