package school.mentoring.order.number;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

/** The orders that hold numbers. */
interface NumberHolderRepository extends Repository<Order, OrderId> {

  Optional<Order> findByOrganisationAndId(OrganisationId organisation, OrderId id);
}
