package school.mentoring.enrolment.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** A word of the dictionary that an organisation added itself, or offers otherwise than shipped. */
@Entity
@Table(name = "mentoring_term")
class TermOffer {

  @Id
  @Column(name = "term_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private TermSort sort;

  private String form;
  private String name;
  private String note;
  private String basis;
  private boolean own;
  private boolean offered;

  protected TermOffer() {}

  TermOffer(OrganisationId organisation, MentoringTerm term) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.sort = term.sort();
    this.form = term.form();
    become(term);
  }

  /** The same word, offered or named otherwise. */
  final void become(MentoringTerm term) {
    this.name = term.name();
    this.note = term.note();
    this.basis = term.basis();
    this.own = term.own();
    this.offered = term.offered();
  }

  MentoringTerm term() {
    return new MentoringTerm(sort, form, name, note, basis, own, offered);
  }
}
