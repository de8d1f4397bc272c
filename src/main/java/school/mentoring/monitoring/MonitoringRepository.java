package school.mentoring.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MonitoringRepository extends JpaRepository<Monitoring, ProgrammeId> {

  Optional<Monitoring> findByProgrammeAndOrganisation(
      ProgrammeId programme, OrganisationId organisation);
}
