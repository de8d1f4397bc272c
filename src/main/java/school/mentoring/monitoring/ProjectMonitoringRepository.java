package school.mentoring.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ProjectMonitoringRepository extends JpaRepository<ProjectMonitoring, ProgrammeId> {

  Optional<ProjectMonitoring> findByProgrammeAndOrganisation(
      ProgrammeId programme, OrganisationId organisation);
}
