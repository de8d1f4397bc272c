package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What a participant said of another one after the group meeting: wanted as a partner, the first,
 * second or third choice, or not wanted. Confidential: shown to nobody but those who match.
 */
@Entity
@Table(name = "participant_preference")
public class Preference {

  /** The rank of somebody who is not wanted. */
  public static final int UNWANTED = 0;

  /** Choices from the first to this one may be named. */
  public static final int LAST_CHOICE = 3;

  @Id
  @Column(name = "preference_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Column(name = "by_participant")
  private UUID by;

  @Column(name = "about_participant")
  private UUID about;

  @Column(name = "choice_rank")
  private int rank;

  protected Preference() {}

  Preference(OrganisationId organisation, ProgrammeId programme, UUID by, UUID about, int rank) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.by = by;
    this.about = about;
    this.rank = rank;
  }

  /** Who said it. */
  public UUID by() {
    return by;
  }

  /** Of whom it was said. */
  public UUID about() {
    return about;
  }

  /** 1 to 3 for a choice, 0 for somebody not wanted. */
  public int rank() {
    return rank;
  }
}
