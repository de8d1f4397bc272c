package school.mentoring.recognition.practice;

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
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** A way of mentoring that worked, described so that others can repeat it. */
@Entity
@Table(name = "practice")
public class Practice {

  private static final int LONGEST_REMARKS = 2000;

  @Id
  @Column(name = "practice_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private int schoolYear;
  @Embedded private PracticeText text;
  private UUID fileId;
  private UUID mentorshipId;
  private UUID mentorId;

  @Enumerated(EnumType.STRING)
  private PracticeState state;

  private String reviewedBy;
  private LocalDate reviewedOn;
  private String remarks;
  private String searchText;
  @Version private int version;

  protected Practice() {}

  Practice(Programme programme, UUID mentorship, UUID mentor) {
    this.id = UUID.randomUUID();
    this.organisation = programme.organisation();
    this.programme = programme.id();
    this.schoolYear = programme.schoolYear().start();
    this.mentorshipId = mentorship;
    this.mentorId = mentor;
    this.state = PracticeState.DRAFT;
  }

  /** Tells it anew; in the bank nothing changes, as others refer to it. */
  void describe(PracticeText told, UUID file) {
    if (state == PracticeState.IN_BANK) {
      throw Refusal.conflict(
          "Практика «%s» уже в банке: верните её в черновики, чтобы изменить."
              .formatted(text.title()));
    }
    if (told.title().isEmpty()) {
      throw new Refusal("Название практики не указано: напишите его.");
    }
    this.text = told;
    this.fileId = file;
    this.searchText = told.searched();
    this.state = PracticeState.DRAFT;
  }

  /** Somebody who leads has read it. */
  void review(String by, LocalDate day, String said) {
    must(PracticeState.DRAFT, "рассмотреть");
    this.remarks = said == null ? "" : PlainText.of(said).strip();
    if (remarks.length() > LONGEST_REMARKS) {
      throw new Refusal("Замечания: сократите текст до %d знаков.".formatted(LONGEST_REMARKS));
    }
    this.reviewedBy = by;
    this.reviewedOn = day;
    this.state = PracticeState.REVIEWED;
  }

  /** It goes into the bank. */
  void accept() {
    must(PracticeState.REVIEWED, "внести в банк");
    if (!text.whole()) {
      throw new Refusal(
          "Практика «%s»: заполните проблему, что сделано и результат, потом вносите в банк."
              .formatted(text.title()));
    }
    this.state = PracticeState.IN_BANK;
  }

  /** Back to a draft. */
  void takeBack() {
    if (state == PracticeState.DRAFT) {
      throw Refusal.conflict("Практика и так в черновиках: обновите страницу.");
    }
    this.state = PracticeState.DRAFT;
  }

  private void must(PracticeState wanted, String action) {
    if (state != wanted) {
      throw Refusal.conflict(
          "Практика «%s»: %s — %s нельзя. Обновите страницу."
              .formatted(text.title(), state.title(), action));
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

  /** The year it was made in: «2026/27». */
  public String year() {
    return SchoolYear.of(schoolYear).toString();
  }

  public PracticeText text() {
    return text;
  }

  /** A kept file with materials. */
  public Optional<UUID> file() {
    return Optional.ofNullable(fileId);
  }

  public Optional<UUID> mentorship() {
    return Optional.ofNullable(mentorshipId);
  }

  /** The mentor whose practice it is, where one is meant. */
  public Optional<UUID> mentor() {
    return Optional.ofNullable(mentorId);
  }

  public PracticeState state() {
    return state;
  }

  public boolean draft() {
    return state == PracticeState.DRAFT;
  }

  public Optional<String> remarks() {
    return Optional.ofNullable(remarks).filter(it -> !it.isBlank());
  }
}
