package school.mentoring.mentorship;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who is joined with whom, by which order and from which day: what of a pair never changes. */
@MappedSuperclass
abstract class JoinedPair {

  @EmbeddedId private MentorshipId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private OrderId order;
  private int annexRow;
  @Embedded private AccompanimentId accompaniment;
  @Embedded private MentorId mentor;
  @Embedded private MenteeId mentee;
  private String form;
  private LocalDate startsOn;

  protected JoinedPair() {}

  JoinedPair(Accompaniment accompaniment, ConfirmedPair pair, LocalDate startsOn) {
    this.id = MentorshipId.next();
    this.organisation = accompaniment.organisation();
    this.programme = accompaniment.programme();
    this.order = accompaniment.order();
    this.accompaniment = accompaniment.id();
    this.annexRow = pair.row();
    this.mentor = pair.mentor();
    this.mentee = pair.mentee();
    this.form = pair.form();
    this.startsOn = startsOn;
  }

  public MentorshipId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public OrderId order() {
    return order;
  }

  public AccompanimentId accompaniment() {
    return accompaniment;
  }

  /** Number in the annex of the order. */
  public int row() {
    return annexRow;
  }

  public MentorId mentor() {
    return mentor;
  }

  public MenteeId mentee() {
    return mentee;
  }

  public String form() {
    return form;
  }

  /** The day the order took effect. */
  public LocalDate startsOn() {
    return startsOn;
  }
}
