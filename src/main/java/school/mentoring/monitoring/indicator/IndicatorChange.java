package school.mentoring.monitoring.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** Who changed a definition, when and how. */
@Entity
@Table(name = "indicator_change")
public class IndicatorChange {

  private static final int LONGEST = 4000;

  @Id
  @Column(name = "change_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Column(name = "indicator_key")
  private String key;

  private String title;
  private String what;
  private String changedBy;
  private Instant changedAt;

  protected IndicatorChange() {}

  IndicatorChange(
      OrganisationId organisation, IndicatorDefinition about, String what, String by, Instant at) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.key = about.key();
    this.title = about.title();
    this.what = what.substring(0, Math.min(LONGEST, what.length()));
    this.changedBy = by;
    this.changedAt = at;
  }

  public String key() {
    return key;
  }

  /** How the indicator was called then. */
  public String title() {
    return title;
  }

  /** The change in words. */
  public String what() {
    return what;
  }

  /** Login of whoever changed it. */
  public String by() {
    return changedBy;
  }

  public Instant at() {
    return changedAt;
  }
}
