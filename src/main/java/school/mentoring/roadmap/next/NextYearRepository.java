package school.mentoring.roadmap.next;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface NextYearRepository extends JpaRepository<NextYear, ProgrammeId> {

  Optional<NextYear> findByProgrammeAndOrganisation(
      ProgrammeId programme, OrganisationId organisation);
}
