package school.mentoring.mentorship.waiting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MenteeHelpRepository extends JpaRepository<MenteeHelp, UUID> {

  List<MenteeHelp> findByOrganisationAndProgrammeOrderByGivenOn(
      OrganisationId organisation, ProgrammeId programme);
}
