package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Somebody is asked to fill a questionnaire in: a participant, or a third party about a mentee. */
@Entity
@Table(name = "questionnaire_invitation")
public class Invitation {

  @Id
  @Column(name = "invitation_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Column(name = "campaign_id")
  private UUID campaign;

  @Column(name = "participant_id")
  private UUID participant;

  private String respondent;
  private String respondentLogin;
  private String respondentEmail;
  private Instant invitedAt;
  private Instant openedAt;
  private Instant answeredAt;
  private Instant blankAt;
  private LocalDate remindedOn;
  private Instant reopeningAskedAt;
  private boolean taskOpen;

  protected Invitation() {}

  Invitation(Campaign campaign, UUID participant, InvitationRespondent respondent, Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = campaign.organisation();
    this.campaign = campaign.id();
    this.participant = participant;
    this.respondent = respondent.name();
    this.respondentLogin = respondent.login();
    this.respondentEmail = respondent.email();
    this.invitedAt = now;
  }

  /** An answer came; the first one counts. */
  void answered(Instant now) {
    if (answeredAt != null) {
      throw answeredBefore();
    }
    answeredAt = now;
    blankAt = null;
    reopeningAskedAt = null;
  }

  /** It was handed in without one answer: nobody waits for one any more, but none is counted. */
  void leftBlank(Instant now) {
    if (answeredAt != null) {
      throw answeredBefore();
    }
    blankAt = now;
  }

  static Refusal answeredBefore() {
    return Refusal.conflict(
        "Анкета уже принята. Чтобы изменить ответы, попросите куратора открыть её ещё раз.");
  }

  /** What was answered in a survey is not answered anew: only the empty sheet may be. */
  void mustBeBlank() {
    if (blankAt == null) {
      throw Refusal.conflict(
          "Ответ на опрос заново не открывают: по разнице итогов узнали бы, чей он.");
    }
  }

  /** The curator lets it be answered once more. */
  void reopen() {
    answeredAt = null;
    blankAt = null;
    reopeningAskedAt = null;
  }

  /** The person who answered asks for a second go. */
  void askToReopen(Instant now) {
    if (answeredAt != null && reopeningAskedAt == null) {
      reopeningAskedAt = now;
    }
  }

  /** Whoever has a login finds it among the tasks from now on. */
  void taskOpened() {
    taskOpen = true;
  }

  /** It is found among the tasks no more. */
  void taskClosed() {
    taskOpen = false;
  }

  boolean hasTask() {
    return taskOpen;
  }

  /** Whether a reminder may go out today: not twice a day, nor after the sheet came back. */
  boolean mayBeReminded(LocalDate today) {
    return answeredAt == null
        && blankAt == null
        && (remindedOn == null || remindedOn.isBefore(today));
  }

  void reminded(LocalDate today) {
    remindedOn = today;
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public UUID campaign() {
    return campaign;
  }

  /** The participant who answers, or about whom a third party does. */
  public UUID participant() {
    return participant;
  }

  /** Who answers about the participant; empty where it is the participant. */
  public String respondent() {
    return respondent;
  }

  /** The login of the third party on the staff, if it has one. */
  public Optional<String> respondentLogin() {
    return Optional.ofNullable(respondentLogin);
  }

  /** The address of the third party, if it is known. */
  public Optional<String> respondentEmail() {
    return Optional.ofNullable(respondentEmail);
  }

  public boolean isOpened() {
    return openedAt != null;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }

  /** Whether it was handed in empty: «без ответа». An answer may still come. */
  public boolean isBlank() {
    return blankAt != null;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  /** The last day a reminder went out, if one did. */
  public Optional<LocalDate> remindedOn() {
    return Optional.ofNullable(remindedOn);
  }

  /** Whether the person asks the curator to open the questionnaire once more. */
  public boolean asksToReopen() {
    return reopeningAskedAt != null;
  }
}
