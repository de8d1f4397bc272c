package school.mentoring.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface HandFormsRepository extends JpaRepository<HandForms, UUID> {

  Optional<HandForms> findByOrganisationAndName(OrganisationId organisation, PersonName name);

  /** With the forms themselves, as they are read of many at once. */
  @Query(
      "select distinct h from HandForms h left join fetch h.forms"
          + " where h.organisation = :organisation and h.name.surname in :surnames")
  List<HandForms> withForms(OrganisationId organisation, Collection<String> surnames);
}
