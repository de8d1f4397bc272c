package school.mentoring.order;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface OrderRepository extends JpaRepository<Order, OrderId> {

  Optional<Order> findByOrganisationAndId(OrganisationId organisation, OrderId id);

  /** Held until the transaction ends: of two who decide at once, the second sees the decision. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from OfficialOrder o where o.organisation = :organisation and o.id = :id")
  Optional<Order> lock(OrganisationId organisation, OrderId id);

  Optional<Order> findByDraftPlace(String draftPlace);

  List<Order> findByOrganisationAndProgrammeOrderByCreatedAt(
      OrganisationId organisation, ProgrammeId programme);

  @Query(
      "select o from OfficialOrder o where o.organisation = :organisation and o.programme = :programme"
          + " and o.kind = :kind and o.state in :states")
  List<Order> findOpen(
      OrganisationId organisation,
      ProgrammeId programme,
      OrderKind kind,
      Collection<OrderState> states);

  List<Order> findByOrganisationAndChangesOrderOrderByCreatedAt(
      OrganisationId organisation, UUID changed);

  @Query("select o from OfficialOrder o where o.organisation = :organisation and o.id in :ids")
  List<Order> findAllOf(OrganisationId organisation, Collection<OrderId> ids);

  @Query("select o from OfficialOrder o where o.programme in :programmes and o.kind in :kinds")
  List<Order> findByKinds(Collection<ProgrammeId> programmes, Collection<OrderKind> kinds);
}
