package school.mentoring.monitoring.survey;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface SwotRepository extends JpaRepository<Swot, ProgrammeId> {

  Optional<Swot> findByProgrammeAndOrganisation(ProgrammeId programme, OrganisationId organisation);
}
