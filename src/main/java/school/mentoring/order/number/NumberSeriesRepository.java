package school.mentoring.order.number;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface NumberSeriesRepository extends JpaRepository<NumberSeries, UUID> {

  Optional<NumberSeries> findByOrganisationAndSeries(OrganisationId organisation, String series);
}
