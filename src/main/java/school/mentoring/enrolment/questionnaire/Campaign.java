package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The collecting of one questionnaire in a programme, from a first to a last day. */
@Entity
@Table(name = "questionnaire_campaign")
public class Campaign {

  /** Where the collecting stands. */
  public enum State {
    PLANNED("ещё не начался"),
    OPEN("идёт"),
    CLOSED("закончен");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private static final int LONGEST_MONTHS = 12;

  @Id
  @Column(name = "campaign_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private QuestionnaireKind kind;

  /** Empty for all. */
  private String form;

  private LocalDate opensOn;
  private LocalDate closesOn;
  private String begunBy;
  private Instant begunAt;
  private LocalDate stoppedOn;

  @Enumerated(EnumType.STRING)
  private CampaignMoment moment;

  /** Unique in a programme: a survey is one campaign for each moment. */
  private String onlyOne;

  @Version private int version;

  protected Campaign() {}

  Campaign(
      OrganisationId organisation,
      ProgrammeId programme,
      CampaignPlan plan,
      String begunBy,
      Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.kind = plan.kind();
    this.form = plan.form();
    this.opensOn = plan.opensOn();
    this.closesOn = plan.closesOn();
    this.begunBy = begunBy;
    this.begunAt = now;
    this.moment = plan.moment();
    this.onlyOne = kind.survey() ? kind + " " + moment : null;
  }

  /** Ends before its last day: every link of it is dead. */
  void stop(LocalDate today) {
    if (state(today) == State.CLOSED) {
      throw Refusal.conflict("Сбор анкет уже закончен: обновите страницу.");
    }
    stoppedOn = today;
  }

  /** Goes on until another day, even when it was stopped. */
  void prolong(LocalDate until, LocalDate today) {
    if (kind.survey() && state(today) == State.CLOSED) {
      throw Refusal.conflict(
          "Опрос закончен, его итоги уже видны: по разнице с новыми ответами узнали бы человека. Начните другой опрос.");
    }
    if (until.isBefore(today) || until.isAfter(opensOn.plusMonths(LONGEST_MONTHS))) {
      throw new Refusal(
          "Последний день сбора: выберите день не раньше сегодняшнего и не позже чем через %d месяцев после начала."
              .formatted(LONGEST_MONTHS));
    }
    closesOn = until;
    stoppedOn = null;
  }

  public State state(LocalDate today) {
    if (stoppedOn != null || today.isAfter(closesOn)) {
      return State.CLOSED;
    }
    return today.isBefore(opensOn) ? State.PLANNED : State.OPEN;
  }

  /** Whether somebody of the base is asked here: on the right side, in the form of mentoring. */
  boolean means(Participant person) {
    boolean rightSide = kind.about().map(it -> it == person.side()).orElse(true);
    return rightSide && (form.isEmpty() || form.equals(person.form())) && !person.hasLeft();
  }

  /**
   * Goes on only for somebody who is asked here.
   *
   * @throws Refusal if it is somebody else
   */
  void mustMean(Participant person) {
    if (!means(person)) {
      throw new Refusal(
          "«%s» эту анкету не заполняет: другая форма наставничества, другая сторона пары или участник выбыл."
              .formatted(person.name().full()));
    }
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

  public QuestionnaireKind kind() {
    return kind;
  }

  /** The form of mentoring; empty for all. */
  public String form() {
    return form;
  }

  /** When it measures; {@link CampaignMoment#NONE} where it does not. */
  public CampaignMoment moment() {
    return moment;
  }

  /** As lists and pages head it. */
  public String title() {
    return moment == CampaignMoment.NONE ? kind.title() : kind.title() + ", " + moment.title();
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  /** The last day on which an answer is taken. */
  public LocalDate closesOn() {
    return closesOn;
  }

  /** The day it was stopped before its time, if it was. */
  public Optional<LocalDate> stoppedOn() {
    return Optional.ofNullable(stoppedOn);
  }

  public String begunBy() {
    return begunBy;
  }

  public Instant begunAt() {
    return begunAt;
  }
}
