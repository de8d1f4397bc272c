package school.mentoring.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface HonourRepository extends JpaRepository<Honour, UUID> {

  List<Honour> findByOrganisationAndProgramme(OrganisationId organisation, ProgrammeId programme);

  Optional<Honour> findByOrganisationAndProgrammeAndPerson(
      OrganisationId organisation, ProgrammeId programme, UUID person);

  Optional<Honour> findByIdAndOrganisation(UUID id, OrganisationId organisation);
}
