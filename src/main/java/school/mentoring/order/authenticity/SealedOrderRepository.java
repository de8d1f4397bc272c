package school.mentoring.order.authenticity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;

interface SealedOrderRepository extends Repository<Order, OrderId> {

  Optional<Order> findByOrganisationAndId(OrganisationId organisation, OrderId id);

  @Query("select o from OfficialOrder o where o.organisation = :organisation and o.id in :ids")
  List<Order> findAllOf(OrganisationId organisation, Collection<OrderId> ids);

  /** The registered orders that cancel some of those. */
  @Query(
      "select o from OfficialOrder o where o.organisation = :organisation and o.kind = :cancellation"
          + " and o.changesOrder in :ids and o.entry.number is not null")
  List<Order> cancelling(OrganisationId organisation, OrderKind cancellation, Collection<UUID> ids);
}
