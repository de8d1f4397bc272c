package school.mentoring.order.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface OrderRouteRepository extends JpaRepository<OrderRoute, UUID> {

  Optional<OrderRoute> findByOrganisationAndKind(OrganisationId organisation, String kind);

  List<OrderRoute> findByOrganisationOrderByKind(OrganisationId organisation);
}
