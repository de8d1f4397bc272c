package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PairCareRepository extends JpaRepository<PairCare, CareId> {

  Optional<PairCare> findByIdAndOrganisation(CareId id, OrganisationId organisation);

  Optional<PairCare> findByOpenKey(UUID pair);

  @Query("select c from PairCare c where c.pair = :pair order by c.openedOn desc, c.id.id")
  List<PairCare> of(MentorshipId pair);

  @Query("select c from PairCare c where c.pair in :pairs")
  List<PairCare> of(Collection<MentorshipId> pairs);

  @Query("select c from PairCare c where c.programme = :programme and c.openKey is not null")
  List<PairCare> open(ProgrammeId programme);

  @Query(
      """
      select c from PairCare c where c.openKey is not null and c.pair in
        (select m.id from Mentorship m where m.state <> school.mentoring.mentorship.MentorshipState.ACTIVE)
      """)
  List<PairCare> orphans(Pageable page);

  @Query(
      """
      select c from PairCare c where c.organisation = :organisation and c.programme = :programme
      and c.state in :states and (:flagged = false or c.flagged = true)
      order by c.dueOn, c.openedOn, c.id.id
      """)
  Page<PairCare> byDeadline(
      OrganisationId organisation,
      ProgrammeId programme,
      Collection<CareState> states,
      boolean flagged,
      Pageable page);

  @Query(
      """
      select c from PairCare c where c.organisation = :organisation and c.programme = :programme
      and c.state in :states and (:flagged = false or c.flagged = true)
      order by c.decidedOn desc, c.openedOn desc, c.id.id
      """)
  Page<PairCare> byDecision(
      OrganisationId organisation,
      ProgrammeId programme,
      Collection<CareState> states,
      boolean flagged,
      Pageable page);

  /** How the cases that were open in a time stand now. */
  @Query(
      """
      select new school.mentoring.mentorship.care.CareStanding(
        c.openedOn, c.decidedOn, c.state, c.outcome, c.schoolDays,
        (select count(s.what) from PairCare x join x.steps s
          where x = c and s.what = 'помощь'))
      from PairCare c
      where c.organisation = :organisation and c.programme = :programme
      and c.openedOn <= :to and (c.decidedOn is null or c.decidedOn >= :from)
      order by c.openedOn, c.id.id
      """)
  List<CareStanding> touching(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to);

  @Query(
      """
      select count(s) from CareSignal s where s.organisation = :organisation
      and s.programme = :programme and s.foundOn between :from and :to
      """)
  long countSignals(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to);

  @Query(
      """
      select s.foundOn from CareSignal s where s.organisation = :organisation
      and s.programme = :programme and s.foundOn between :from and :to order by s.foundOn
      """)
  List<LocalDate> signals(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to);

  @Query(
      """
      select count(s) > 0 from CareSignal s
      where s.pair = :pair and s.kind = :kind and s.foundBy = :foundBy
      """)
  boolean told(MentorshipId pair, SignalKind kind, String foundBy);
}
