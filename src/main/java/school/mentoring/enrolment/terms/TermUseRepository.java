package school.mentoring.enrolment.terms;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

/** What words of the dictionary the participants have. */
interface TermUseRepository extends Repository<Participant, UUID> {

  boolean existsByOrganisationAndForm(OrganisationId organisation, String form);

  boolean existsByOrganisationAndProfileVariantIgnoreCase(
      OrganisationId organisation, String variant);

  boolean existsByOrganisationAndProfileMannerIgnoreCase(
      OrganisationId organisation, String manner);
}
