package school.mentoring.mentorship;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The work of a programme's pairs as a whole: whether it was opened and whether it is over. */
@Entity
@Table(name = "pair_work")
class PairWork {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private MeetingCycle meetings;

  private Instant openedAt;
  private Instant finishedAt;

  protected PairWork() {}

  PairWork(ProgrammeId programme, OrganisationId organisation, MeetingCycle meetings, Instant now) {
    this.programme = programme;
    this.organisation = organisation;
    this.meetings = meetings;
    this.openedAt = now;
  }

  /** Over; said twice, the first time counts. */
  void finish(Instant now) {
    if (finishedAt == null) {
      finishedAt = now;
    }
  }

  /** Which meetings its pairs hold. */
  MeetingCycle meetings() {
    return meetings;
  }

  boolean isFinished() {
    return finishedAt != null;
  }
}
