package school.mentoring.organisation;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The organisations known here. */
@Service
public class Organisations {

  private static final Pattern ID = Pattern.compile("(?=.{2,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final OrganisationRepository organisations;
  private final Logins logins;

  Organisations(OrganisationRepository organisations, Logins logins) {
    this.organisations = organisations;
    this.logins = logins;
  }

  /**
   * An organisation by its id.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public Organisation get(OrganisationId id) {
    return organisations
        .findById(id)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Организация «"
                        + id
                        + "» не найдена. Проверьте её краткое имя или заведите её."));
  }

  @Transactional(readOnly = true)
  public boolean exists(OrganisationId id) {
    return organisations.existsById(id);
  }

  @Transactional(readOnly = true)
  public List<Organisation> all() {
    return organisations.findAll();
  }

  /** Adds an organisation; one that is there already is left as it is. */
  @Transactional
  public void found(Organisation organisation) {
    if (!organisations.existsById(organisation.id())) {
      organisations.save(organisation);
      logins.organisationNamed(organisation);
    }
  }

  /**
   * Adds an organisation that is not there yet.
   *
   * @throws Refusal if the id is taken or unfit, a requisite is missing, or the place is unfit
   */
  @Transactional
  public OrganisationId foundNew(String id, Requisites requisites, Place place) {
    String wanted = id.strip();
    if (!ID.matcher(wanted).matches()) {
      throw new Refusal(
          "Поле «Краткое имя», значение «%s»: нужны строчные латинские буквы и цифры, слова через дефис, до 64 знаков, например school-12."
              .formatted(wanted));
    }
    if (organisations.existsById(new OrganisationId(wanted))) {
      throw Refusal.conflict(
          "Поле «Краткое имя»: организация «%s» уже есть, выберите другое имя.".formatted(wanted));
    }
    Requisites checked = requisites.checked();
    Organisation founded =
        new Organisation(
            new OrganisationId(wanted),
            checked.fullName(),
            checked.shortName(),
            checked.place(),
            checked.headPost());
    founded.describe(checked);
    found(founded);
    place(new OrganisationId(wanted), place);
    return new OrganisationId(wanted);
  }

  /**
   * Gives an organisation its place among the others.
   *
   * @throws Refusal if the parent is unknown or not of a higher level, or somebody below would not
   *     be of a lower one
   */
  @Transactional
  public void place(OrganisationId id, Place place) {
    Organisation organisation = get(id);
    PlacePolicy.check(
        id,
        place,
        place.parent().flatMap(organisations::findById),
        organisations.findByParentOrderByShortName(id.id()));
    organisation.place(place);
  }

  /** All that stand below an organisation, municipalities and schools, by name. */
  @Transactional(readOnly = true)
  public List<Organisation> below(OrganisationId above) {
    return organisations.below(above.id());
  }

  /** The schools below an organisation, on all levels; there are two of them at most. */
  @Transactional(readOnly = true)
  public List<OrganisationId> schoolsBelow(OrganisationId above) {
    return organisations.schoolsBelow(above.id());
  }

  /** Those of the schools below whose id or name has the text in it, by name. */
  @Transactional(readOnly = true)
  public Page<Organisation> searchBelow(OrganisationId above, String text, Pageable page) {
    return organisations.searchBelow(above.id(), SearchText.escaped(text), page);
  }

  /** Whether the one organisation stands below the other. */
  @Transactional(readOnly = true)
  public boolean isBelow(OrganisationId school, OrganisationId above) {
    return organisations.countBelow(school.id(), above.id()) > 0;
  }

  /** Several organisations at once; those that are not there are left out. */
  @Transactional(readOnly = true)
  public List<Organisation> named(Collection<OrganisationId> ids) {
    return organisations.findAllById(ids);
  }

  /** Takes over newer requisites of an organisation. */
  @Transactional
  public void describe(OrganisationId id, Requisites requisites) {
    Organisation organisation = get(id);
    organisation.describe(requisites.checked());
    logins.organisationNamed(organisation);
  }

  /** Those whose id or name has the text in it, by name. */
  @Transactional(readOnly = true)
  public Page<Organisation> search(String text, Pageable page) {
    return organisations.search(SearchText.escaped(text), page);
  }
}
