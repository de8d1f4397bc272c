package school.mentoring.monitoring.indicator;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface IndicatorChangeRepository extends JpaRepository<IndicatorChange, UUID> {

  Page<IndicatorChange> findByOrganisationOrderByChangedAtDesc(
      OrganisationId organisation, Pageable page);
}
