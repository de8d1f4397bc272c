package school.mentoring.order.acquaintance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

/** Lines of acquaintance sheets that are still open, of orders that no later one cancels. */
interface MissingReaderRepository extends Repository<Order, OrderId> {

  String LINE =
      "select new school.mentoring.order.acquaintance.MissingReader("
          + "o.id, index(l), o.entry.number, o.entry.date, o.text.heading, o.kind,"
          + " o.entry.effectiveOn,"
          + " l.name, l.post, l.login)";
  String OPEN =
      " from OfficialOrder o join o.sheet.lines l where o.organisation = :organisation"
          + " and o.state = school.mentoring.order.OrderState.REGISTERED"
          + " and o.cancelledBy is null and o.sheet.awaited > 0 and l.mark.way is null";
  String ASKED =
      OPEN
          + " and o.entry.effectiveOn <= :until"
          + " and lower(concat(l.name, ' ', l.post, ' ', o.entry.number, ' ', o.text.heading))"
          + " like concat('%', lower(:words), '%') escape '!'";

  @Query(
      value = LINE + ASKED + " order by o.entry.effectiveOn, o.entry.number, o.id, index(l)",
      countQuery = "select count(l)" + ASKED)
  Page<MissingReader> byOrder(
      OrganisationId organisation, String words, LocalDate until, Pageable page);

  @Query(
      value = LINE + ASKED + " order by l.name, l.post, o.entry.effectiveOn, o.id, index(l)",
      countQuery = "select count(l)" + ASKED)
  Page<MissingReader> byPerson(
      OrganisationId organisation, String words, LocalDate until, Pageable page);

  @Query(LINE + OPEN + " and l.login = :login order by o.entry.effectiveOn, o.id")
  List<MissingReader> of(OrganisationId organisation, String login);

  @Query("select count(l)" + OPEN + " and l.login = :login")
  long count(OrganisationId organisation, String login);

  @Query(LINE + OPEN + " order by o.entry.effectiveOn, o.id, index(l)")
  List<MissingReader> all(OrganisationId organisation);

  @Query(
      "select new school.mentoring.order.acquaintance.MissingTotals(count(l), count(distinct o.id), sum(case when"
          + " o.entry.effectiveOn <= :overdueUntil then 1 else 0 end))"
          + OPEN)
  MissingTotals totals(OrganisationId organisation, LocalDate overdueUntil);

  /** Organisations where somebody is missing. */
  @Query(
      "select distinct o.organisation from OfficialOrder o"
          + " where o.state = school.mentoring.order.OrderState.REGISTERED"
          + " and o.cancelledBy is null and o.sheet.awaited > 0")
  List<OrganisationId> organisations();
}
