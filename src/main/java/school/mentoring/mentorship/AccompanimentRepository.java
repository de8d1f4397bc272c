package school.mentoring.mentorship;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface AccompanimentRepository extends JpaRepository<Accompaniment, AccompanimentId> {

  Optional<Accompaniment> findByIdAndOrganisation(AccompanimentId id, OrganisationId organisation);

  List<Accompaniment> findByOrganisationAndProgrammeAndState(
      OrganisationId organisation, ProgrammeId programme, Accompaniment.State state);
}
