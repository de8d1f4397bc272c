package school.mentoring.enrolment.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.shared.OrganisationId;

/** A form of mentoring that an organisation added itself, or offers no more. */
@Entity
@Table(name = "mentoring_form")
class FormOffer {

  /** One form of one organisation. */
  @Embeddable
  record Key(@Column(name = "organisation") String organisation, @Column(name = "name") String name)
      implements Serializable {}

  @EmbeddedId private Key id;
  private boolean betweenEmployees;
  private boolean offered;

  protected FormOffer() {}

  FormOffer(OrganisationId organisation, MentoringForm form) {
    this.id = new Key(organisation.id(), form.name());
    this.betweenEmployees = form.betweenEmployees();
    this.offered = form.offered();
  }

  MentoringForm form() {
    return new MentoringForm(id.name(), betweenEmployees, offered);
  }
}
