package school.mentoring.mentorship.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface PlanSampleRepository extends JpaRepository<PlanSample, UUID> {

  List<PlanSample> findByOrganisationOrderByDirection(OrganisationId organisation);

  long countByOrganisation(OrganisationId organisation);

  int deleteBySampleIdAndOrganisation(UUID id, OrganisationId organisation);
}
