package school.mentoring.enrolment;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A person who takes part in an organisation's programmes, on one side of a pair. */
@Entity
@Table(name = "participant")
@DiscriminatorColumn(name = "side")
public abstract class Participant extends Person {

  private LocalDate enteredOn;
  private LocalDate leftOn;
  private LocalDate erasedOn;

  /** The day on which somebody last saw to it that what is known still holds. */
  private LocalDate refreshedOn;

  @Embedded private Consents consents = new Consents();

  @Version private int version;

  protected Participant() {}

  Participant(OrganisationId organisation, LocalDate enteredOn) {
    super(organisation);
    this.enteredOn = enteredOn;
    this.refreshedOn = enteredOn;
  }

  /** Takes over what is known of the person now. */
  void describe(PersonDetails details, MentoringForm form) {
    mustNotBeErased();
    know(details, form);
    readmit();
  }

  /** A paper with a consent was signed. */
  void consented(Consent consent, LocalDate today) {
    mustNotBeErased();
    ConsentPolicy.check(this, consent, today);
    consents.add(consent);
    readmit();
  }

  /** A consent was taken back; the participant is no longer matched if no other one is valid. */
  void withdrew(UUID consent, LocalDate day, String by) {
    consents.withdraw(consent, day, by);
    readmit();
  }

  /** There is no such paper: its record stays as a trail, and counts no more. */
  void mistook(UUID consent, LocalDate day, String by) {
    consents.mistake(consent, day, by);
    readmit();
  }

  /** Takes part no more; the record stays. */
  void leave(LocalDate day) {
    if (leftOn != null) {
      throw Refusal.conflict("Участник уже выбыл: обновите страницу.");
    }
    leftOn = day;
  }

  void comeBack() {
    mustNotBeErased();
    leftOn = null;
  }

  private void readmit() {
    if (erasedOn == null) {
      consents.count(birthDate());
    } else {
      consents.countNoMore();
    }
  }

  /** The papers recorded, the newest first; those taken back or recorded by mistake, too. */
  public List<Consent> consents() {
    return consents.all();
  }

  /**
   * A recorded paper.
   *
   * @throws Refusal if there is none
   */
  public Consent consent(UUID consent) {
    return consents.get(consent);
  }

  /** The paper of a purpose that suffices on a day, the newest one, if there is any. */
  public Optional<Consent> consent(Purpose purpose, LocalDate day) {
    return consents.sufficing(purpose, day, birthDate()).findFirst();
  }

  /** The employee's consent to mentor that is in force on a day, if one was recorded. */
  public Optional<Consent> labourConsent(LocalDate day) {
    return consent(Purpose.LABOUR, day);
  }

  /** Whether the person's data may be published on a page on a day. */
  public boolean publishable(LocalDate day, String address) {
    return admitted(day)
        && consents
            .sufficing(Purpose.DISTRIBUTION, day, birthDate())
            .anyMatch(it -> it.publication().covers(address));
  }

  /** Last day on which answers may be collected and the person matched; empty if never. */
  public Optional<LocalDate> admittedUntil() {
    return consents.until(Purpose.PROCESSING);
  }

  /** Last day on which the papers of a purpose suffice; empty if they do not. */
  public Optional<LocalDate> until(Purpose purpose) {
    return consents.until(purpose);
  }

  /** Whether the consent to processing is in force: answers may be collected, pairs sought. */
  public boolean admitted(LocalDate today) {
    return admittedUntil().map(it -> !today.isAfter(it)).orElse(false);
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public Optional<LocalDate> leftOn() {
    return Optional.ofNullable(leftOn);
  }

  public boolean hasLeft() {
    return leftOn != null;
  }

  /** What is known of the person was looked through and holds. */
  void refreshed(LocalDate day) {
    this.refreshedOn = day;
  }

  /** The day of entry, or a later one on which what is known was looked through. */
  public LocalDate refreshedOn() {
    return refreshedOn;
  }

  /** Whether nobody looked through what is known for a year. */
  public boolean stale(LocalDate today) {
    return !refreshedOn.isAfter(today.minusYears(1));
  }

  /**
   * Nobody can tell any more who it was: only the side, the form and the consents as a record stay.
   */
  void erase(String pseudonym, LocalDate day) {
    forget(pseudonym);
    this.leftOn = leftOn == null ? day : leftOn;
    this.erasedOn = day;
    readmit();
  }

  private void mustNotBeErased() {
    if (erasedOn != null) {
      throw Refusal.conflict(
          "Данные участника уничтожены: запись больше не меняют. Если человек участвует снова, внесите его заново с новым согласием.");
    }
  }

  /** The day on which the data of the person were erased, if they were. */
  public Optional<LocalDate> erasedOn() {
    return Optional.ofNullable(erasedOn);
  }
}
