package school.mentoring.mentorship.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import school.mentoring.shared.OrganisationId;

/** Which plan an organisation writes for a form of mentoring, where it chose one itself. */
@Entity
@Table(name = "pair_plan_default")
class PlanDefault {

  /** One form of one organisation. */
  @Embeddable
  record Key(@Column(name = "organisation") String organisation, @Column(name = "form") String form)
      implements Serializable {}

  @EmbeddedId private Key id;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  protected PlanDefault() {}

  PlanDefault(OrganisationId organisation, String form, PlanKind kind) {
    this.id = new Key(organisation.id(), form);
    this.kind = kind;
  }

  PlanKind kind() {
    return kind;
  }
}
