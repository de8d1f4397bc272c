package school.mentoring.order.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

interface ControlledPointRepository extends JpaRepository<ControlledPoint, UUID> {

  Optional<ControlledPoint> findByOrganisationAndId(OrganisationId organisation, UUID id);

  @Query("select p from ControlledPoint p where p.order.id = :order order by p.position")
  List<ControlledPoint> of(OrderId order);

  /**
   * Of the organisation's points, the first due first.
   *
   * @param ended whether those that ended are meant, or the open ones; null for both
   * @param before due before that day; far away for any
   * @param words a part of the executor, the text or the number, in lower case, escaped
   */
  @Query(
      """
      select p from ControlledPoint p join fetch p.order o
      where p.organisation = :organisation
      and (:ended is null or (:ended = true and p.endedOn is not null)
        or (:ended = false and p.endedOn is null))
      and p.due < :before
      and (lower(p.executor) like :words escape '!' or lower(p.text) like :words escape '!'
        or lower(o.entry.number) like :words escape '!')
      order by p.due, o.createdAt, p.position
      """)
  Page<ControlledPoint> search(
      OrganisationId organisation, Boolean ended, LocalDate before, String words, Pageable page);

  @Query(
      """
      select count(p) from ControlledPoint p
      where p.organisation = :organisation and p.endedOn is null and p.due < :today
      """)
  long countOverdue(OrganisationId organisation, LocalDate today);
}
