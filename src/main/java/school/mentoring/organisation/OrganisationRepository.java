package school.mentoring.organisation;

import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface OrganisationRepository extends JpaRepository<Organisation, OrganisationId> {}
