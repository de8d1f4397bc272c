package school.mentoring.recognition.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A contest of a programme, from the call for applications to the confirmed protocol. */
@Entity
@Table(name = "contest")
public class Contest {

  @Id
  @Column(name = "contest_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private ContestKind kind;

  @Embedded private ContestTerms terms;

  @Enumerated(EnumType.STRING)
  private ContestState state;

  @ElementCollection
  @CollectionTable(name = "contest_nomination", joinColumns = @JoinColumn(name = "contest_id"))
  @OrderColumn(name = "position")
  @Column(name = "title")
  private List<String> nominations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "contest_criterion", joinColumns = @JoinColumn(name = "contest_id"))
  @OrderColumn(name = "position")
  private List<Criterion> criteria = new ArrayList<>();

  /** Nothing before the jury has decided. */
  @Embedded private ConfirmedProtocol confirmed;

  @Version private int version;

  protected Contest() {}

  Contest(OrganisationId organisation, ProgrammeId programme, ContestKind kind) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.kind = kind;
    this.state = ContestState.APPLICATIONS;
  }

  /** Settles the contest anew; not once the jury works. */
  void describe(ContestEntry entry) {
    mustTakeApplications("изменить его условия");
    entry.check();
    this.terms = ContestTerms.of(entry);
    this.nominations.clear();
    this.nominations.addAll(entry.nominations());
    this.criteria.clear();
    this.criteria.addAll(entry.criteria());
  }

  /** Where and when the final event is; may be settled at any time. */
  void settleEvent(LocalDate day, String place) {
    this.terms = terms.with(day, place);
  }

  /** Goes on if an application may be taken today. */
  void mustTakeApplications(LocalDate today) {
    mustTakeApplications("принять заявку");
    terms.mustTakeApplications(today);
  }

  void mustTakeApplications(String action) {
    mustBe(ContestState.APPLICATIONS, action);
  }

  void mustJudge(String action) {
    mustBe(ContestState.JUDGING, action);
  }

  private void mustBe(ContestState wanted, String action) {
    if (state != wanted) {
      throw Refusal.conflict(
          "Конкурс «%s»: %s — %s нельзя. Обновите страницу."
              .formatted(title(), state.title(), action));
    }
  }

  /** The jury begins. */
  void judge(int applications, int jurors) {
    mustTakeApplications("начать работу жюри");
    if (applications == 0) {
      throw new Refusal("Заявок нет: выдвиньте участников, потом начните работу жюри.");
    }
    if (jurors == 0) {
      throw new Refusal("В жюри никого нет: назначьте хотя бы одного члена жюри.");
    }
    this.state = ContestState.JUDGING;
  }

  /** Back to applications: nothing was decided yet. */
  void reopen() {
    mustJudge("вернуть к приёму заявок");
    this.state = ContestState.APPLICATIONS;
  }

  void cancel() {
    if (state == ContestState.CONFIRMED) {
      throw Refusal.conflict(
          "Протокол конкурса «%s» подтверждён: отменить конкурс нельзя.".formatted(title()));
    }
    this.state = ContestState.CANCELLED;
  }

  /** Takes over the protocol; from now on nothing changes. */
  void confirm(Protocol decided, String frozen) {
    mustJudge("подтвердить протокол");
    this.confirmed = ConfirmedProtocol.of(decided, frozen);
    this.state = ContestState.CONFIRMED;
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public ContestState state() {
    return state;
  }

  public boolean is(ContestState wanted) {
    return state == wanted;
  }

  /** Everything settled, as it is edited. */
  public ContestEntry entry() {
    return terms.entry(nominations, criteria);
  }

  public String title() {
    return terms.title();
  }

  public Optional<String> protocolNumber() {
    return Optional.ofNullable(confirmed).map(ConfirmedProtocol::number);
  }

  public Optional<LocalDate> protocolDate() {
    return Optional.ofNullable(confirmed).map(ConfirmedProtocol::date);
  }

  public Optional<LocalDate> eventOn() {
    return Optional.ofNullable(terms.eventOn());
  }

  /** The protocol as it was confirmed. */
  Optional<String> protocol() {
    return Optional.ofNullable(confirmed).map(ConfirmedProtocol::frozen);
  }
}
