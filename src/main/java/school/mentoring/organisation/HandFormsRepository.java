package school.mentoring.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface HandFormsRepository extends JpaRepository<HandForms, UUID> {

  Optional<HandForms> findByOrganisationAndName(OrganisationId organisation, PersonName name);
}
