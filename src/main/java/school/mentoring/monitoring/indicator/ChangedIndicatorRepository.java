package school.mentoring.monitoring.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface ChangedIndicatorRepository extends JpaRepository<ChangedIndicator, UUID> {

  List<ChangedIndicator> findByOrganisationOrderByTitle(OrganisationId organisation);

  Optional<ChangedIndicator> findByOrganisationAndKey(OrganisationId organisation, String key);
}
