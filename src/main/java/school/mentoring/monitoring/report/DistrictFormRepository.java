package school.mentoring.monitoring.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface DistrictFormRepository extends JpaRepository<DistrictForm, UUID> {

  Optional<DistrictForm> findByOrganisation(OrganisationId organisation);
}
