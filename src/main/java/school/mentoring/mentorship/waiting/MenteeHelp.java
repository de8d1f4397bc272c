package school.mentoring.mentorship.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * The fact that somebody left without a mentor was supported, or that a mentor was looked for. What
 * the psychologist found is not kept here.
 */
@Entity
@Table(name = "mentee_help")
class MenteeHelp {

  /** What was done. */
  enum Kind {
    SUPPORT("поддержка"),
    SEARCH("поиск наставника");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  @Id
  @Column(name = "mentee_help_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MenteeId mentee;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private LocalDate givenOn;
  private String note;
  private String enteredBy;

  protected MenteeHelp() {}

  MenteeHelp(
      OrganisationId organisation,
      ProgrammeId programme,
      MenteeId mentee,
      Kind kind,
      LocalDate givenOn,
      String note,
      String enteredBy) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.mentee = mentee;
    this.kind = kind;
    this.givenOn = givenOn;
    this.note = note;
    this.enteredBy = enteredBy;
  }

  MenteeId mentee() {
    return mentee;
  }

  Kind kind() {
    return kind;
  }

  LocalDate givenOn() {
    return givenOn;
  }
}
