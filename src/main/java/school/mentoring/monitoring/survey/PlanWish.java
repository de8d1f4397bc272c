package school.mentoring.monitoring.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** That the plan of a pair was asked to be corrected after the middle of the year: once. */
@Entity
@Table(name = "plan_correction_asked")
class PlanWish implements Persistable<PlanWish.Id> {

  /** Which pair of which programme. */
  @Embeddable
  record Id(ProgrammeId programme, UUID mentorshipId) implements Serializable {}

  @EmbeddedId private Id id;
  @Embedded private OrganisationId organisation;
  private LocalDate askedOn;

  protected PlanWish() {}

  PlanWish(ProgrammeId programme, UUID mentorship, OrganisationId organisation, LocalDate day) {
    this.id = new Id(programme, mentorship);
    this.organisation = organisation;
    this.askedOn = day;
  }

  UUID mentorship() {
    return id.mentorshipId();
  }

  LocalDate askedOn() {
    return askedOn;
  }

  @Override
  public Id getId() {
    return id;
  }

  /** Never read to be saved again: a second one is refused by the table. */
  @Override
  public boolean isNew() {
    return true;
  }
}
