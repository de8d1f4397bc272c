package school.mentoring.order.acquaintance;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;

/** Whether an organisation's own act lets its people be acquainted with orders electronically. */
@Entity
@Table(name = "acquaintance_rule")
class AcquaintanceRule {

  @EmbeddedId private OrganisationId organisation;
  private boolean electronic;
  @Embedded private OwnAct act;
  @Version private Integer version;

  protected AcquaintanceRule() {}

  AcquaintanceRule(OrganisationId organisation) {
    this.organisation = organisation;
  }

  void allow(OwnAct by) {
    this.electronic = true;
    this.act = by;
  }

  /** On paper only from now on; the act stays noted. */
  void forbid() {
    this.electronic = false;
  }

  /** The act, as long as it allows electronic marks. */
  Optional<OwnAct> allowedBy() {
    return electronic ? Optional.ofNullable(act) : Optional.empty();
  }

  Optional<OwnAct> act() {
    return Optional.ofNullable(act);
  }
}
