package school.mentoring.recognition.contest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface ContestApplicationRepository extends JpaRepository<ContestApplication, UUID> {

  List<ContestApplication> findByContestIdOrderByNominationAscAppliedOnAscId(UUID contest);

  List<ContestApplication> findByContestIdIn(Collection<UUID> contests);

  List<ContestApplication> findByOrganisationAndMentorIdIn(
      OrganisationId organisation, Collection<UUID> mentors);

  boolean existsByContestIdAndSubjectId(UUID contest, UUID subject);
}
