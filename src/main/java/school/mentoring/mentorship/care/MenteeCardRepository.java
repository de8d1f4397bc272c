package school.mentoring.mentorship.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MenteeCardRepository extends JpaRepository<MenteeCard, UUID> {

  Optional<MenteeCard> findByTokenHash(String hash);

  Optional<MenteeCard> findByOrganisationAndProgrammeAndMentee(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee);

  List<MenteeCard> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);
}
