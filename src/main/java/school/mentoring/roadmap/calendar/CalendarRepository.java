package school.mentoring.roadmap.calendar;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a calendar needs of programmes and their work items, in a query each for all of them. */
interface CalendarRepository extends Repository<Programme, ProgrammeId> {

  /** Programmes of a school year, and those of two years before that are not at their end yet. */
  @Query(
      """
      select p from Programme p
      where p.organisation = :organisation
        and (p.schoolYear.start = :year and p.state <> 'CANCELLED'
          or p.schoolYear.start between :year - 2 and :year - 1 and p.state in ('RUNNING', 'PAUSED'))
      order by p.schoolYear.start desc, p.roadmapName, p.startedAt, p.id.id
      """)
  Page<Programme> ofYear(OrganisationId organisation, int year, Pageable page);

  @Query(
      """
      select new school.mentoring.roadmap.calendar.CameUp(
        w.programme.id, w.assignment.process, w.assignment.element, w.assignment.carried,
        w.assignment.kind, w.state, w.assignment.opensOn, min(w.assignment.dueOn), sum(w.assignment.weight))
      from WorkItem w
      where w.programme.id in :programmes
      group by w.programme.id, w.assignment.process, w.assignment.element, w.assignment.carried,
        w.assignment.kind, w.state, w.assignment.opensOn
      """)
  List<CameUp> cameUp(Collection<UUID> programmes);

  @Query(
      """
      select new school.mentoring.roadmap.calendar.Agreed(a.programme.id, a.line, a.opensOn, a.dueOn)
      from AgreedDate a
      where a.programme.id in :programmes
      """)
  List<Agreed> agreed(Collection<UUID> programmes);
}
