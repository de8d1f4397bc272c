package school.mentoring.district;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface SchoolWaitRepository extends JpaRepository<SchoolWait, WaitId> {

  /** Schools that a wait still has to hear from. */
  String MISSING =
      """
      select distinct r.organisation.id from SchoolRequest r
      where r.programme = w.programme and r.kind = w.kind and (
        r.kind = 'ACKNOWLEDGE' and r.subject = w.subject and r.answer.state = 'ASKED'
        or r.kind = 'START' and r.answer.state in ('ASKED', 'STARTED') and exists (
          select l from SchoolWait x join x.lines l where x.id = w.id and not exists (
            select d.id from Delivery d
            where d.programme = r.programme and d.organisation = r.organisation and d.line = l)))
      """;

  /** Open waits of running programmes that have heard from every school. */
  @Query(
      "select w.id from SchoolWait w where w.state = 'OPEN'"
          + " and w.programme in (select p.id from Programme p where p.state = 'RUNNING')"
          + " and not exists ("
          + MISSING
          + ")")
  List<WaitId> fulfilled(Pageable batch);

  @Query("select count(w) from SchoolWait w where w.id = :id and not exists (" + MISSING + ")")
  long countFulfilled(WaitId id);

  @Query(
      "select count(distinct q.organisation.id) from SchoolRequest q, SchoolWait w where w.id = :id"
          + " and q.programme = w.programme and q.organisation.id in ("
          + MISSING
          + ")")
  long countMissing(WaitId id);

  @Query(
      """
      select new school.mentoring.district.WaitAnswers(
        count(distinct r.organisation.id),
        count(distinct case when r.answer.state = 'ASKED' then r.organisation.id end),
        count(distinct case when r.answer.state = 'DECLINED' then r.organisation.id end))
      from SchoolRequest r, SchoolWait w where w.id = :id
      and r.programme = w.programme and r.kind = w.kind
      and (w.subject is null or r.subject = w.subject)
      """)
  WaitAnswers answers(WaitId id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select w from SchoolWait w where w.id = :id")
  Optional<SchoolWait> lock(WaitId id);

  Optional<SchoolWait> findByIdAndCentre(WaitId id, OrganisationId centre);

  Optional<SchoolWait> findByProcessInstance(String processInstance);

  List<SchoolWait> findByProgrammeAndState(ProgrammeId programme, SchoolWait.State state);

  @Query(
      "select distinct l from SchoolWait w join w.lines l where w.programme = :programme order by l")
  List<String> linesOf(ProgrammeId programme);
}
