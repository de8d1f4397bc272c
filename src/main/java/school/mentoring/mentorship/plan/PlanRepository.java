package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PlanRepository extends JpaRepository<Plan, PlanId> {

  String LINE =
      """
      select new school.mentoring.mentorship.plan.PlanLine(
        p.id, p.mentorship, p.kind, n.number, n.state, c.startsOn, c.endsOn, c.goal, p.inForce,
        p.asked.correction, p.asked.correctUntil,
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.mark <> school.mentoring.mentorship.plan.PlanMark.CANCELLED),
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.mark = school.mentoring.mentorship.plan.PlanMark.DONE),
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.mark = school.mentoring.mentorship.plan.PlanMark.OPEN and a.dueOn < :today),
        p.version)
      from Plan p join p.versions n join p.versions c
      where n.number = p.newest and c.number = coalesce(p.inForce, p.newest)
        and p.organisation = :organisation
      """;

  Optional<Plan> findByIdAndOrganisation(PlanId id, OrganisationId organisation);

  boolean existsByMentorshipAndKind(MentorshipId mentorship, PlanKind kind);

  List<Plan> findByOrganisationAndMentorship(OrganisationId organisation, MentorshipId mentorship);

  @Query("select p.mentorship from Plan p where p.mentorship in :pairs")
  List<MentorshipId> planned(Collection<MentorshipId> pairs);

  @Query(LINE + " and p.programme = :programme order by p.kind")
  List<PlanLine> lines(OrganisationId organisation, ProgrammeId programme, LocalDate today);

  @Query(LINE + " and p.mentorship = :mentorship order by p.kind")
  List<PlanLine> lines(OrganisationId organisation, MentorshipId mentorship, LocalDate today);

  /** The plans that were written by a day, by the version in force on it. */
  @Query(
      """
      select new school.mentoring.mentorship.plan.PlanStanding(p.mentorship, c.number,
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.mark <> school.mentoring.mentorship.plan.PlanMark.CANCELLED),
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.mark = school.mentoring.mentorship.plan.PlanMark.DONE
          and (a.factOn is null or a.factOn <= :day)),
        (select count(a.item) from PlanVersion x join x.activities a where x = c
          and a.dueOn < :day and (a.mark = school.mentoring.mentorship.plan.PlanMark.OPEN
          or a.mark = school.mentoring.mentorship.plan.PlanMark.DONE and a.factOn > :day)))
      from Plan p join p.versions f left join p.versions c on c.number =
        (select max(v.number) from Plan q join q.versions v where q = p and v.approvedOn <= :day)
      where p.organisation = :organisation and p.programme = :programme
        and f.number = 1 and f.writtenOn <= :day
      """)
  List<PlanStanding> standings(OrganisationId organisation, ProgrammeId programme, LocalDate day);

  /**
   * The newest plans of some programmes that have something to copy.
   *
   * @param login of the mentor whose pairs are meant; empty for everybody's
   */
  @Query(
      LINE
          + """
             and p.kind = :kind and p.mentorship <> :but and p.programme in :programmes
            and exists (select a.item from PlanVersion x join x.activities a where x = c
              and a.mark <> school.mentoring.mentorship.plan.PlanMark.CANCELLED)
            and (:login = '' or p.mentorship in (select m.id from Mentorship m, Accompaniment s
              where s.id = m.accompaniment and s.mentorLogin = :login))
            order by p.changedAt desc
            """)
  List<PlanLine> alike(
      OrganisationId organisation,
      PlanKind kind,
      MentorshipId but,
      Collection<ProgrammeId> programmes,
      String login,
      LocalDate today,
      Limit most);

  @Query(
      """
      select new school.mentoring.mentorship.plan.RouteLine(
        p.mentorship, length(n.desiredSelf),
        (select count(a.achievement) from PlanVersion x join x.achievements a where x = n),
        (select count(a.item) from PlanVersion x join x.deficits a where x = n),
        (select count(a.item) from PlanVersion x join x.activities a where x = n),
        (select count(a.item) from PlanVersion x join x.activities a where x = c and a.fact <> ''),
        (select count(a.item) from PlanVersion x join x.deficits a where x = c
          and a.reflection <> ''),
        p.newest, p.asked.correctionAnswer)
      from Plan p join p.versions n join p.versions c
      where n.number = p.newest and c.number = coalesce(p.inForce, p.newest)
        and p.organisation = :organisation and p.programme = :programme
        and p.kind = school.mentoring.mentorship.plan.PlanKind.ROUTE
      """)
  List<RouteLine> routes(OrganisationId organisation, ProgrammeId programme);

  @Query(
      """
      select p from Plan p join p.versions n
      where p.programme = :programme and n.number = p.newest
        and n.state in (school.mentoring.mentorship.plan.PlanState.ON_APPROVAL,
          school.mentoring.mentorship.plan.PlanState.RETURNED)
      """)
  List<Plan> waiting(ProgrammeId programme);

  @Query(
      """
      select p from Plan p join p.versions n
      where p.organisation = :organisation and n.number = p.newest
        and n.state in (school.mentoring.mentorship.plan.PlanState.ON_APPROVAL,
          school.mentoring.mentorship.plan.PlanState.RETURNED)
        and p.mentorship in (select m.id from Mentorship m
          where m.organisation = :organisation
            and m.state <> school.mentoring.mentorship.MentorshipState.ACTIVE)
      """)
  List<Plan> waitingOfEnded(OrganisationId organisation);
}
