package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads journals by sums and pages; a pair's whole journal is read by the pair alone. */
interface MeetingRepository extends Repository<Meeting, UUID> {

  @Query(
      """
      select new school.mentoring.mentorship.MeetingSum(p.id.id, m.kind, year(m.heldOn),
        month(m.heldOn), count(m), sum(m.minutes), max(m.heldOn))
      from Mentorship p join p.meetings m
      where p.organisation = :organisation and p.programme in :programmes
      and m.heldOn between :from and :to
      group by p.id.id, m.kind, year(m.heldOn), month(m.heldOn)
      """)
  List<MeetingSum> sums(
      OrganisationId organisation,
      Collection<ProgrammeId> programmes,
      LocalDate from,
      LocalDate to);

  @Query(
      """
      select new school.mentoring.mentorship.MeetingSum(p.id.id, m.kind, year(m.heldOn),
        month(m.heldOn), count(m), sum(m.minutes), max(m.heldOn))
      from Mentorship p join p.meetings m where p.id.id in :pairs
      group by p.id.id, m.kind, year(m.heldOn), month(m.heldOn)
      """)
  List<MeetingSum> sums(Collection<UUID> pairs);

  @Query(
      value =
          """
          select new school.mentoring.mentorship.HeldMeeting(m.id, p.id, m.heldOn, m.kind,
            m.minutes, m.format, m.topic, m.result, m.nextStep)
          from Mentorship p join p.meetings m
          where p.organisation = :organisation and p.programme in :programmes
          and m.heldOn between :from and :to and m.kind in :kinds order by m.heldOn, p.annexRow, m.id
          """,
      countQuery =
          """
          select count(m) from Mentorship p join p.meetings m
          where p.organisation = :organisation and p.programme in :programmes
          and m.heldOn between :from and :to and m.kind in :kinds
          """)
  Page<HeldMeeting> list(
      OrganisationId organisation,
      Collection<ProgrammeId> programmes,
      LocalDate from,
      LocalDate to,
      Collection<MeetingKind> kinds,
      Pageable page);

  @Query(
      """
      select count(m) from Mentorship p join p.meetings m
      where p.organisation = :organisation and p.programme = :programme
      """)
  long count(OrganisationId organisation, ProgrammeId programme);

  /** The pairs in whose journals an entry stands. */
  @Query(
      """
      select p.id from Mentorship p join p.meetings m
      where p.organisation = :organisation and (m.id = :entry or m.commonId = :entry)
      """)
  List<MentorshipId> with(OrganisationId organisation, UUID entry);

  /** The meetings of some pairs in a period. */
  @Query(
      """
      select new school.mentoring.mentorship.HeldMeeting(m.id, p.id, m.heldOn, m.kind,
        m.minutes, m.format, m.topic, m.result, m.nextStep)
      from Mentorship p join p.meetings m where p.id.id in :pairs
      and m.heldOn between :from and :to order by m.heldOn, m.kind, m.id
      """)
  List<HeldMeeting> between(Collection<UUID> pairs, LocalDate from, LocalDate to);

  /** The last meeting of each of the pairs. */
  @Query(
      """
      select new school.mentoring.mentorship.HeldMeeting(m.id, p.id, m.heldOn, m.kind,
        m.minutes, m.format, m.topic, m.result, m.nextStep)
      from Mentorship p join p.meetings m where p.id.id in :pairs
      and m.heldOn = (select max(x.heldOn) from Mentorship q join q.meetings x where q.id = p.id)
      order by m.kind
      """)
  List<HeldMeeting> last(Collection<UUID> pairs);
}
