package school.mentoring.order;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

  /** The lines of a journal; the texts of the orders are not read. */
  @Query(
      "select new school.mentoring.order.JournalLine$Registered(o.id, o.entry.date, o.entry.number,"
          + " o.text.heading, o.signatory.name, o.executor, o.entry.note) from OfficialOrder o"
          + " where o.organisation = :organisation and o.entry.series = :series"
          + " and o.entry.date between :from and :to order by o.listedOn, o.createdAt")
  List<JournalLine.Registered> journal(
      OrganisationId organisation, String series, LocalDate from, LocalDate to, Limit most);

  @Query(
      "select o.entry.calendarYear, count(o) from OfficialOrder o where o.organisation = :organisation"
          + " and o.entry.series = :series group by o.entry.calendarYear"
          + " order by o.entry.calendarYear desc")
  List<Object[]> years(OrganisationId organisation, String series);
}
