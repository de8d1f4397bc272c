package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** What a psychologist found; for psychologists' eyes only. */
@Entity
@Table(name = "care_conclusion")
class Conclusion {

  @Id
  @Column(name = "conclusion_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private CareId care;
  private String content;
  private Instant writtenAt;
  private String writtenBy;

  protected Conclusion() {}

  Conclusion(PairCare care, String content, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = care.organisation();
    this.care = care.id();
    this.content = content;
    this.writtenBy = by;
    this.writtenAt = now;
  }

  Conclusions.Read read() {
    return new Conclusions.Read(care, content, writtenAt, writtenBy);
  }
}
