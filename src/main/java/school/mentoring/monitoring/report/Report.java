package school.mentoring.monitoring.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * A report of one kind and period: what people added to what the program wrote, and, once it was
 * sent, what it said then.
 */
@Entity
@Table(name = "report")
public class Report {

  @EmbeddedId private ReportId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  private LocalDate periodFrom;
  private LocalDate periodTo;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private String conclusion;
  private String recommendations;
  private String remarks;
  @Embedded private ReportApproval approval;

  /** Nothing before it is sent for the first time. */
  @Embedded private SentReport sent;

  @Version private int version;

  protected Report() {}

  Report(OrganisationId organisation, ProgrammeId programme, ReportKind kind, ReportPeriod period) {
    this.id = ReportId.next();
    this.organisation = organisation;
    this.programme = programme;
    this.kind = kind;
    this.periodFrom = period.from();
    this.periodTo = period.to();
    this.state = ReportState.DRAFT;
    this.conclusion = "";
    this.recommendations = "";
    this.remarks = "";
    this.approval = ReportApproval.NONE;
  }

  /**
   * The curator's own words; blank recommendations leave those that the program proposes.
   *
   * @throws Refusal if it was sent already
   */
  void conclude(String words, String next) {
    mustNotBeFrozen("изменить заключение");
    this.conclusion = words.strip();
    this.recommendations = next.strip();
  }

  /**
   * From now on it says what it says today.
   *
   * @throws Refusal if it was sent already
   */
  void submit(FrozenContent frozen, String by, Instant now) {
    mustNotBeFrozen("отправить его ещё раз");
    this.sent = SentReport.of(frozen, by, now);
    this.state = ReportState.SUBMITTED;
  }

  /** Sent back: it is counted anew until it is sent again. */
  void giveBack(String why) {
    mustBeSubmitted("вернуть");
    if (why == null || why.isBlank()) {
      throw new Refusal("Поле «Замечания» не заполнено: напишите, что исправить.");
    }
    this.remarks = why.strip();
    this.state = ReportState.RETURNED;
    this.sent = sent.thawed();
  }

  void approve(String words, LocalDate day, String post, String name) {
    mustBeSubmitted("утвердить");
    this.approval = new ReportApproval(words == null ? "" : words.strip(), day, post, name);
    this.state = ReportState.APPROVED;
  }

  /** Nobody approves it any more; what it said when it was sent stays to be read. */
  void withdraw(String why) {
    mustBeSubmitted("отозвать");
    this.remarks = why;
    this.state = ReportState.WITHDRAWN;
  }

  private void mustNotBeFrozen(String action) {
    if (state.frozen()) {
      throw Refusal.conflict("Отчёт %s: %s нельзя.".formatted(state.title(), action));
    }
  }

  private void mustBeSubmitted(String action) {
    if (state != ReportState.SUBMITTED) {
      throw Refusal.conflict(
          "Отчёт %s: %s можно только отправленный отчёт. Обновите страницу."
              .formatted(state.title(), action));
    }
  }

  public ReportId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public ReportKind kind() {
    return kind;
  }

  public LocalDate from() {
    return periodFrom;
  }

  public ReportState state() {
    return state;
  }

  /** What the curator concludes; empty while nothing was written. */
  public String conclusion() {
    return conclusion;
  }

  /** Next steps that the curator wrote instead of those proposed; empty where these stay. */
  public String recommendations() {
    return recommendations;
  }

  /** Why it was sent back last time, or withdrawn; empty where it never was. */
  public String remarks() {
    return remarks;
  }

  /** What was said at the approval; empty before. */
  public String approval() {
    return approval.words();
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approval.approvedOn());
  }

  /** The day its figures stand at, once it was sent. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(sent).map(SentReport::asOf);
  }

  /** SHA-256 of what it said when it was sent. */
  public Optional<String> hash() {
    return Optional.ofNullable(sent).map(SentReport::contentHash);
  }

  /** What it said when it was sent; empty while it is counted anew each time. */
  Optional<String> content() {
    return Optional.ofNullable(sent).map(SentReport::content);
  }

  public Optional<String> signatoryPost() {
    return Optional.ofNullable(approval.signatoryPost());
  }

  public Optional<String> signatoryName() {
    return Optional.ofNullable(approval.signatoryName());
  }
}
