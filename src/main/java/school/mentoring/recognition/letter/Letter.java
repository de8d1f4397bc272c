package school.mentoring.recognition.letter;

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
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** A letter, certificate or diploma as it was issued: its text never changes. */
@Entity
@Table(name = "letter")
public class Letter {

  private static final int LONGEST_REASON = 1000;

  @Id
  @Column(name = "letter_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private int schoolYear;
  private int letterNumber;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private UUID participantId;
  private String recipient;
  private String title;
  private String body;
  private String signedPost;
  private String signedName;
  private LocalDate issuedOn;
  private String issuedBy;
  private String voidReason;
  private LocalDate voidedOn;
  private LocalDate presentedOn;

  /** Whom it is for, while it is valid: nobody gets the same one twice. */
  private String currentKey;

  @Version private int version;

  protected Letter() {}

  Letter(Programme programme, LetterKind kind, Recipient to, int number) {
    this.id = UUID.randomUUID();
    this.organisation = programme.organisation();
    this.programme = programme.id();
    this.schoolYear = programme.schoolYear().start();
    this.letterNumber = number;
    this.kind = kind;
    this.participantId = to.participant();
    this.recipient = to.name();
    this.currentKey = to.key();
  }

  /** What it says, from now on. */
  void word(String heading, String text) {
    this.title = heading;
    this.body = text;
  }

  /** Who signs it, and when. */
  void sign(String post, String name, LocalDate day, String by) {
    this.signedPost = post;
    this.signedName = name;
    this.issuedOn = day;
    this.issuedBy = by;
  }

  /** It counts no more; another one may be issued. */
  void cancel(String reason, LocalDate day) {
    mustBeValid("аннулировать");
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new Refusal(
          "Причина аннулирования не указана или длиннее %d знаков: напишите её."
              .formatted(LONGEST_REASON));
    }
    this.voidReason = why;
    this.voidedOn = day;
    this.currentKey = null;
  }

  /** It was handed over. */
  void present(LocalDate day, LocalDate today) {
    mustBeValid("отметить вручение");
    if (day == null || day.isAfter(today) || day.isBefore(issuedOn)) {
      throw new Refusal(
          "Дата вручения: укажите день от выдачи (%s) до сегодняшнего."
              .formatted(Dates.text(issuedOn)));
    }
    this.presentedOn = day;
  }

  /** The mark was a mistake. */
  void notPresented() {
    mustBeValid("снять отметку о вручении");
    this.presentedOn = null;
  }

  private void mustBeValid(String action) {
    if (!valid()) {
      throw Refusal.conflict(
          "Документ № %d аннулирован: %s нельзя.".formatted(letterNumber, action));
    }
  }

  public boolean valid() {
    return voidedOn == null;
  }

  public UUID id() {
    return id;
  }

  public ProgrammeId programme() {
    return programme;
  }

  /** Number in the register of the school year. */
  public int number() {
    return letterNumber;
  }

  public LetterKind kind() {
    return kind;
  }

  public Optional<UUID> participant() {
    return Optional.ofNullable(participantId);
  }

  public String recipient() {
    return recipient;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  public String signedPost() {
    return signedPost;
  }

  public String signedName() {
    return signedName;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public Optional<String> voidReason() {
    return Optional.ofNullable(voidReason);
  }

  public Optional<LocalDate> presentedOn() {
    return Optional.ofNullable(presentedOn);
  }
}
