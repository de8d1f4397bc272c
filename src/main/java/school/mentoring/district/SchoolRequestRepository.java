package school.mentoring.district;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface SchoolRequestRepository extends JpaRepository<SchoolRequest, RequestId> {

  @Query(
      """
      select r.organisation from SchoolRequest r
      where r.programme = :programme and r.kind = :kind and r.subject = :subject
      """)
  List<OrganisationId> asked(ProgrammeId programme, RequestKind kind, String subject);

  Optional<SchoolRequest> findByIdAndOrganisation(RequestId id, OrganisationId organisation);

  Page<SchoolRequest> findByOrganisationOrderByAskedAtDesc(
      OrganisationId organisation, Pageable page);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from SchoolRequest r where r.id = :id")
  Optional<SchoolRequest> lock(RequestId id);

  /** Schools that have no task yet, of centres whose programme runs. */
  @Query(
      """
      select r.id from SchoolRequest r where r.told = false and r.answer.state = 'ASKED'
      and r.programme in (select p.id from Programme p where p.state = 'RUNNING')
      order by r.askedAt
      """)
  List<RequestId> toTell(Pageable batch);

  /** Requests whose answering programmes have something new. */
  @Query("select r.id from SchoolRequest r where r.changed = true")
  List<RequestId> changed(Pageable batch);

  /** Programmes of schools that answer a request and in which something new has ended. */
  @Query(
      """
      select distinct r.answer.programme from SchoolRequest r where r.answer.state = 'STARTED'
      and exists (select w.id from WorkItem w where w.programme = r.answer.programme
        and w.passedOn = false and w.state <> 'OPEN')
      """)
  List<ProgrammeId> withNews(Pageable batch);

  /** The programme that answers is to be looked at: something has ended in it. */
  @Modifying
  @Query("update SchoolRequest r set r.changed = true where r.answer.programme = :programme")
  void markChanged(ProgrammeId programme);

  List<SchoolRequest> findByAnswerProgramme(ProgrammeId programme);

  List<SchoolRequest> findByProgrammeAndAnswerState(ProgrammeId programme, RequestState state);

  @Query(
      value =
          """
          select r.organisation from SchoolRequest r where r.programme = :programme
          group by r.organisation order by r.organisation.id
          """,
      countQuery =
          "select count(distinct r.organisation.id) from SchoolRequest r where r.programme = :programme")
  Page<OrganisationId> schools(ProgrammeId programme, Pageable page);

  @Query(
      """
      select r from SchoolRequest r where r.programme = :programme and r.organisation in :schools
      order by r.organisation.id, r.askedAt
      """)
  List<SchoolRequest> of(ProgrammeId programme, Collection<OrganisationId> schools);

  boolean existsByProgramme(ProgrammeId programme);
}
