package school.mentoring.order.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

/** Orders as the register, the journal and the year's file ask for them. */
interface RegisteredOrderRepository extends Repository<Order, OrderId> {

  Optional<Order> findByOrganisationAndId(OrganisationId organisation, OrderId id);

  List<Order> findAllByIdIn(Collection<OrderId> ids);

  /** The lines of a journal; the texts of the orders are not read. */
  @Query(
      "select new school.mentoring.order.register.JournalLine$Registered(o.id, o.entry.date, o.entry.number,"
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
