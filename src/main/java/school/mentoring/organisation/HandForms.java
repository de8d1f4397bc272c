package school.mentoring.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** The forms of one person's name and post that an organisation wrote by hand: they win. */
@Entity
@Table(name = "person_case_forms")
class HandForms {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private PersonName name;
  private String post;

  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "person_case_form",
      joinColumns = @JoinColumn(name = "person_case_forms_id"))
  @MapKeyColumn(name = "grammatical_case")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "form")
  private Map<GrammaticalCase, HandForm> forms = new EnumMap<>(GrammaticalCase.class);

  protected HandForms() {}

  HandForms(OrganisationId organisation, PersonName name) {
    this.organisation = organisation;
    this.name = name;
  }

  /** Takes over newer forms, of this post. */
  void write(String newerPost, Map<GrammaticalCase, HandForm> newer) {
    this.post = newerPost;
    this.forms.clear();
    this.forms.putAll(newer);
  }

  PersonName name() {
    return name;
  }

  /** The forms; those of the post only if it still is the one that they were written for. */
  CaseForms of(String postNow, Inflected byRules) {
    Map<GrammaticalCase, PersonName> names = new EnumMap<>(GrammaticalCase.class);
    forms.forEach((grammaticalCase, form) -> names.put(grammaticalCase, form.name()));
    Inflected written = Inflected.of(it -> forms.get(it).post(), true);
    return CaseForms.ofName(names, true).withPost(post.equals(postNow) ? written : byRules);
  }
}
