package school.mentoring.enrolment.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.Consent;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** A consent was taken back: what is to be done about it until when, and what was done. */
@Entity
@Table(name = "consent_withdrawal")
public class Withdrawal {

  private static final int LONGEST = 2000;

  @Id
  @Column(name = "withdrawal_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Column(name = "participant_id")
  private UUID participant;

  @Column(name = "consent_id")
  private UUID consent;

  @Enumerated(EnumType.STRING)
  private Consent.Purpose purpose;

  @Enumerated(EnumType.STRING)
  private WithdrawalDemand demand;

  @Enumerated(EnumType.STRING)
  private WithdrawalWay way;

  private LocalDate receivedOn;
  private LocalDate dueOn;
  private boolean prolonged;
  private String recordedBy;
  private LocalDate doneOn;
  private String doneBy;
  private String outcome;
  @Version private int version;

  protected Withdrawal() {}

  Withdrawal(
      OrganisationId organisation,
      UUID participant,
      Consent consent,
      WithdrawalDemand demand,
      WithdrawalWay way,
      LocalDate receivedOn,
      LocalDate dueOn,
      String recordedBy) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.participant = participant;
    this.consent = consent.id();
    this.purpose = consent.purpose();
    this.demand = demand;
    this.way = way;
    this.receivedOn = receivedOn;
    this.dueOn = dueOn;
    this.recordedBy = recordedBy;
  }

  /** Something was done that whoever carries it out has only to confirm. */
  void prepared(String what) {
    if (doneOn == null) {
      this.outcome = what;
    }
  }

  /** What was done about it; told twice, the first answer stays. */
  void carriedOut(LocalDate day, String by, String what) {
    if (doneOn != null) {
      return;
    }
    if (day.isBefore(receivedOn)) {
      throw new Refusal(
          "Поле «Когда исполнено»: раньше дня, когда отзыв получен (%s). Проверьте дату."
              .formatted(Dates.text(receivedOn)));
    }
    this.doneOn = day;
    this.doneBy = by;
    this.outcome = what.substring(0, Math.min(what.length(), LONGEST));
  }

  /**
   * The answer to a demand to stop takes longer, once.
   *
   * @param newDue five working days later
   */
  void prolonged(LocalDate newDue) {
    if (!prolongable()) {
      throw Refusal.conflict(
          "Продлить можно один раз и только требование прекратить обработку, пока оно не исполнено.");
    }
    this.dueOn = newDue;
    this.prolonged = true;
  }

  /** Whether the term may still be made longer. */
  public boolean prolongable() {
    return demand == WithdrawalDemand.STOP
        && purpose == Consent.Purpose.PROCESSING
        && doneOn == null
        && !prolonged;
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public UUID participant() {
    return participant;
  }

  public UUID consent() {
    return consent;
  }

  public Consent.Purpose purpose() {
    return purpose;
  }

  public WithdrawalDemand demand() {
    return demand;
  }

  public WithdrawalWay way() {
    return way;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** Last day on which it may be carried out. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** The law's term in words. */
  public String term() {
    return demand.term(purpose) + (prolonged ? ", продлено на 5" : "");
  }

  /** What carrying it out comes to, in Russian. */
  public String steps() {
    return switch (purpose) {
      case PROCESSING ->
          "Прекратите обработку, уничтожьте или обезличьте данные и распечатайте акт. Приказы и архивные документы хранятся дальше. Если человек состоит в паре, решите, что с ней будет.";
      case DISTRIBUTION ->
          "Уберите сведения и фотографии со всех страниц и стендов, названных в согласии.";
      case LABOUR ->
          "Прекратите наставничество работника: уведомление и приказ о прекращении составляются на странице пары.";
      case PARTICIPATION ->
          "Прекратите участие несовершеннолетнего: завершите его пару и отметьте его выбывшим.";
    };
  }

  public Optional<LocalDate> doneOn() {
    return Optional.ofNullable(doneOn);
  }

  /** What was done; while it is open, what is to be confirmed, if there is anything yet. */
  public Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }
}
