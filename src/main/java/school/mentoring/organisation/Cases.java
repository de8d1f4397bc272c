package school.mentoring.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.declension.Names;
import school.mentoring.organisation.declension.Posts;
import school.mentoring.shared.OrganisationId;

/**
 * Names and posts in the six cases: as a person wrote them, else by rules and a dictionary. Where
 * those are not sure, the forms say so, and what nobody can tell stays in the nominative.
 */
@Service
public class Cases {

  private final Names names;
  private final Posts posts;
  private final HandFormsRepository byHand;

  Cases(Names names, Posts posts, HandFormsRepository byHand) {
    this.names = names;
    this.posts = posts;
    this.byHand = byHand;
  }

  /** Of a name alone, by the rules. */
  public CaseForms of(PersonName name) {
    return names.of(name);
  }

  /** Of somebody whom an organisation knows by name: a participant, for one. */
  @Transactional(readOnly = true)
  public CaseForms of(OrganisationId organisation, PersonName name) {
    return of(organisation, name, "");
  }

  /** Of many such people: what was written by hand is read at once. */
  @Transactional(readOnly = true)
  public Map<PersonName, CaseForms> of(OrganisationId organisation, Collection<PersonName> people) {
    Map<PersonName, CaseForms> forms = new HashMap<>();
    people.forEach(it -> forms.computeIfAbsent(it, this::of));
    if (!forms.isEmpty()) {
      Set<String> surnames =
          forms.keySet().stream().map(PersonName::surname).collect(Collectors.toSet());
      byHand
          .withForms(organisation, surnames)
          .forEach(it -> forms.computeIfPresent(it.name(), (name, rules) -> it.of("", ofPost(""))));
    }
    return forms;
  }

  /** Of somebody on the staff, with the post. */
  @Transactional(readOnly = true)
  public CaseForms of(StaffMember member) {
    return of(member.organisation(), member.name(), member.post());
  }

  private CaseForms of(OrganisationId organisation, PersonName name, String post) {
    Inflected inflected = ofPost(post);
    return written(organisation, name)
        .map(it -> it.of(post, inflected))
        .orElseGet(() -> of(name).withPost(inflected));
  }

  /** A post by the rules: «учитель истории», «учителя истории». */
  public Inflected ofPost(String post) {
    return posts.of(post == null ? "" : post);
  }

  /** A post in one case, by the rules. */
  public String post(String post, GrammaticalCase grammaticalCase) {
    return ofPost(post).in(grammaticalCase);
  }

  /** Whether the forms of a name were written by hand. */
  @Transactional(readOnly = true)
  public boolean writtenByHand(OrganisationId organisation, PersonName name) {
    return written(organisation, name).isPresent();
  }

  /**
   * Takes over forms written by hand; the nominative is the name and the post themselves.
   *
   * @param forms of the five other cases
   * @throws school.mentoring.shared.Refusal if one is missing, too long, or not a name
   */
  @Transactional
  public void write(CurrentMember by, StaffMember member, Map<GrammaticalCase, HandForm> forms) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Map<GrammaticalCase, HandForm> all = HandFormsCheck.all(member, forms);
    HandForms kept =
        written(member.organisation(), member.name())
            .orElseGet(() -> new HandForms(member.organisation(), member.name()));
    kept.write(member.post(), all);
    byHand.save(kept);
  }

  /** Back to the rules. */
  @Transactional
  public void forget(CurrentMember by, StaffMember member) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    written(member.organisation(), member.name()).ifPresent(byHand::delete);
  }

  private Optional<HandForms> written(OrganisationId organisation, PersonName name) {
    return byHand.findByOrganisationAndName(organisation, name);
  }
}
