package school.mentoring.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** A pair that goes on next year; it waits to be pinned in the matching of that year, once. */
@Entity
@Table(name = "carried_pair")
class CarriedPair {

  @Id
  @Column(name = "carried_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String roadmap;
  @Embedded private SchoolYear year;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "from_programme"))
  private ProgrammeId from;

  @Embedded private MentorId mentor;
  @Embedded private MenteeId mentee;
  private UUID proposalId;
  @Version private int version;

  protected CarriedPair() {}

  CarriedPair(CarriedTo to, PairKey pair) {
    this.id = UUID.randomUUID();
    this.organisation = to.organisation();
    this.roadmap = to.roadmap();
    this.year = to.year();
    this.from = to.from();
    this.mentor = pair.mentor();
    this.mentee = pair.mentee();
  }

  /** It was pinned: what people do with the pin from now on is theirs. */
  void pinnedIn(ProposalId proposal) {
    this.proposalId = proposal.id();
  }

  boolean waits() {
    return proposalId == null;
  }

  PairKey key() {
    return new PairKey(mentor, mentee);
  }
}
