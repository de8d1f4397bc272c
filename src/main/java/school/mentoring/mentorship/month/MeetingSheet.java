package school.mentoring.mentorship.month;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A sheet of meetings that stands in the journals: sent again, it is not written again. */
@Entity
@Table(name = "meeting_sheet")
class MeetingSheet implements Persistable<UUID> {

  @Id
  @Column(name = "meeting_sheet_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private int meetings;
  private Instant enteredAt;

  protected MeetingSheet() {}

  MeetingSheet(
      UUID id, OrganisationId organisation, ProgrammeId programme, int meetings, Instant now) {
    this.id = id;
    this.organisation = organisation;
    this.programme = programme;
    this.meetings = meetings;
    this.enteredAt = now;
  }

  /** How many entries it made in journals. */
  int meetings() {
    return meetings;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Only new ones are ever saved: the second of two at once finds the first in its way. */
  @Override
  public boolean isNew() {
    return true;
  }
}
