package school.mentoring.district;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The fact that a school has closed a line its centre waits for, in figures. */
@Entity
@Table(name = "delivery")
public class Delivery {

  @Id private UUID id;
  @Embedded private RequestId request;
  @Embedded private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  private String line;
  private int done;
  private int total;
  private Instant deliveredAt;
  @Version private Integer version;

  protected Delivery() {}

  Delivery(SchoolRequest request, DeliveredLine delivered, Instant now) {
    this.id = UUID.randomUUID();
    this.request = request.id();
    this.programme = request.programme();
    this.organisation = request.school();
    this.line = delivered.line();
    this.deliveredAt = now;
    count(delivered);
  }

  /** Takes over newer figures; the day it was delivered stays. */
  void count(DeliveredLine delivered) {
    this.done = delivered.done();
    this.total = delivered.total();
  }

  /** The school that delivered. */
  public OrganisationId school() {
    return organisation;
  }

  public String line() {
    return line;
  }

  public int done() {
    return done;
  }

  public int total() {
    return total;
  }

  public Instant deliveredAt() {
    return deliveredAt;
  }
}
