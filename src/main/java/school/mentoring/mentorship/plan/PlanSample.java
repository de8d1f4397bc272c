package school.mentoring.mentorship.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** A typical activity that an organisation added to the shipped ones. */
@Entity
@Table(name = "pair_plan_sample")
class PlanSample {

  @Id private UUID sampleId;
  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private PlanAudience audience;

  private String direction;
  private String action;
  private String expected;

  protected PlanSample() {}

  PlanSample(OrganisationId organisation, TypicalActivity typical) {
    this.sampleId = typical.id();
    this.organisation = organisation;
    this.audience = typical.audience();
    this.direction = typical.direction();
    this.action = typical.action();
    this.expected = typical.expected();
  }

  TypicalActivity typical() {
    return new TypicalActivity(sampleId, audience, direction, action, expected, true);
  }
}
