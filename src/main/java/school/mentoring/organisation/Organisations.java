package school.mentoring.organisation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The organisations known here. */
@Service
public class Organisations {

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
      logins.organisationFounded(organisation);
    }
  }
}
