package school.mentoring.enrolment.terms;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The dictionary of variants and kinds of mentoring: those shipped, and what an organisation made
 * of them. It suggests; what a person wrote otherwise is kept as written.
 */
@Service
public class MentoringTerms {

  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 300;

  private final TermOfferRepository offers;
  private final ShippedTerms shipped;
  private final TermUse use;

  MentoringTerms(TermOfferRepository offers, ShippedTerms shipped, TermUse use) {
    this.offers = offers;
    this.shipped = shipped;
    this.use = use;
  }

  /** The whole dictionary of an organisation, what is not offered too; shipped words first. */
  @Transactional(readOnly = true)
  public List<MentoringTerm> of(OrganisationId organisation) {
    List<MentoringTerm> terms = new ArrayList<>(shipped.all());
    for (TermOffer offer : offers.findByOrganisationOrderByName(organisation)) {
      MentoringTerm term = offer.term();
      int same = indexOf(terms, term);
      if (same < 0) {
        terms.add(term);
      } else {
        terms.set(same, term);
      }
    }
    return List.copyOf(terms);
  }

  private static int indexOf(List<MentoringTerm> terms, MentoringTerm term) {
    return terms.indexOf(
        terms.stream()
            .filter(it -> it.is(term.sort(), term.form(), term.name()))
            .findFirst()
            .orElse(null));
  }

  /** Variants that are offered for a form of mentoring; of every form where none is named. */
  @Transactional(readOnly = true)
  public List<MentoringTerm> variants(OrganisationId organisation, String form) {
    return of(organisation).stream()
        .filter(it -> it.sort() == TermSort.VARIANT && it.offered())
        .filter(it -> form.isBlank() || MentoringForm.sameName(it.form(), form))
        .toList();
  }

  /** Kinds of mentoring that are offered. */
  @Transactional(readOnly = true)
  public List<MentoringTerm> manners(OrganisationId organisation) {
    return of(organisation).stream()
        .filter(it -> it.sort() == TermSort.MANNER && it.offered())
        .toList();
  }

  /** Adds a word of the organisation's own. */
  @Transactional
  public void add(
      OrganisationId organisation, TermSort sort, String form, String name, String basis) {
    String wanted = usable(organisation, sort, form, name);
    if (basis.strip().length() > LONGEST_NOTE) {
      throw new Refusal("Основание: сократите до %d знаков.".formatted(LONGEST_NOTE));
    }
    offers.save(
        new TermOffer(
            organisation,
            new MentoringTerm(sort, form.strip(), wanted, "", basis.strip(), true, true)));
  }

  /** Offers a word, or no more; participants who have it keep it. */
  @Transactional
  public void offer(
      OrganisationId organisation, TermSort sort, String form, String name, boolean offered) {
    keep(organisation, find(organisation, sort, form, name), offered);
  }

  private void keep(OrganisationId organisation, MentoringTerm term, boolean offered) {
    TermOffer row = row(organisation, term);
    row.become(term.offered(offered));
    offers.save(row);
  }

  /** Renames a word of the organisation's own that no participant has yet. */
  @Transactional
  public void rename(
      OrganisationId organisation, TermSort sort, String form, String name, String newName) {
    MentoringTerm term = changeable(organisation, sort, form, name);
    TermOffer row = row(organisation, term);
    row.become(term.named(usable(organisation, sort, form, newName)));
    offers.save(row);
  }

  /** Takes a word of the organisation's own out again, while no participant has it. */
  @Transactional
  public void remove(OrganisationId organisation, TermSort sort, String form, String name) {
    offers.delete(row(organisation, changeable(organisation, sort, form, name)));
  }

  private MentoringTerm changeable(
      OrganisationId organisation, TermSort sort, String form, String name) {
    MentoringTerm term = find(organisation, sort, form, name);
    if (!term.own()) {
      throw new Refusal(
          "%s «%s» из общего справочника не меняется: снимите предложение и добавьте своё название."
              .formatted(sort.title(), term.name()));
    }
    if (use.isUsed(organisation, term)) {
      throw Refusal.conflict(
          "%s «%s» уже указан у участников: снимите предложение и добавьте новое название."
              .formatted(sort.title(), term.name()));
    }
    return term;
  }

  private TermOffer row(OrganisationId organisation, MentoringTerm term) {
    return offers
        .findByOrganisationAndSortAndFormAndName(
            organisation, term.sort(), term.form(), term.name())
        .orElseGet(() -> new TermOffer(organisation, term));
  }

  private MentoringTerm find(OrganisationId organisation, TermSort sort, String form, String name) {
    return of(organisation).stream()
        .filter(it -> it.is(sort, form, name))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("%s «%s» не найден.".formatted(sort.title(), name)));
  }

  /** A name that is there, short enough and not in the list yet. */
  private String usable(OrganisationId organisation, TermSort sort, String form, String name) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      throw new Refusal("%s: напишите название до %d знаков.".formatted(sort.title(), LONGEST));
    }
    if (of(organisation).stream().anyMatch(it -> it.is(sort, form, wanted))) {
      throw Refusal.conflict("%s «%s» уже есть в списке.".formatted(sort.title(), wanted));
    }
    return wanted;
  }
}
