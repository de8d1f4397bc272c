package school.mentoring.recognition.contest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface JurorRepository extends JpaRepository<Juror, UUID> {

  List<Juror> findByContestIdOrderByChairDescNameAscId(UUID contest);

  List<Juror> findByContestIdInOrderByChairDescNameAscId(Collection<UUID> contests);

  boolean existsByContestIdAndLogin(UUID contest, String login);

  boolean existsByContestIdAndNameIgnoreCase(UUID contest, String name);

  Optional<Juror> findByIdAndOrganisation(UUID id, OrganisationId organisation);
}
