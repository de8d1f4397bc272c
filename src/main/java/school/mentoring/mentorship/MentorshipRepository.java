package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MentorshipRepository extends JpaRepository<Mentorship, MentorshipId> {

  Optional<Mentorship> findByIdAndOrganisation(MentorshipId id, OrganisationId organisation);

  List<Mentorship> findByOrganisationAndAccompanimentOrderByAnnexRow(
      OrganisationId organisation, AccompanimentId accompaniment);

  @Query(
      """
      select m from Mentorship m
      where m.organisation = :organisation and m.accompaniment in :sets order by m.annexRow
      """)
  List<Mentorship> ofSets(OrganisationId organisation, Collection<AccompanimentId> sets);

  List<Mentorship> findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(
      OrganisationId organisation, ProgrammeId programme);

  @Query(
      """
      select m from Mentorship m where m.organisation = :organisation and m.id.id in :pairs
      order by m.startsOn, m.annexRow
      """)
  List<Mentorship> some(OrganisationId organisation, Collection<UUID> pairs);

  /** Some pairs, their journals read with them. */
  @Query(
      """
      select distinct m from Mentorship m left join fetch m.meetings
      where m.organisation = :organisation and m.id.id in :pairs
      """)
  List<Mentorship> withJournals(OrganisationId organisation, Collection<UUID> pairs);

  List<Mentorship> findByProgrammeAndMenteeAndState(
      ProgrammeId programme, MenteeId mentee, MentorshipState state);

  List<Mentorship> findByProgrammeAndState(ProgrammeId programme, MentorshipState state);

  @Query(
      "select m from Mentorship m where m.organisation = :organisation"
          + " and (m.mentor = :mentor or m.mentee = :mentee)"
          + " and m.state in :states order by m.startsOn")
  List<Mentorship> inStates(
      OrganisationId organisation,
      MentorId mentor,
      MenteeId mentee,
      Collection<MentorshipState> states);

  @Query(
      "select m from Mentorship m where m.organisation = :organisation and m.state = :state"
          + " and (m.mentor.id in :people or m.mentee.id in :people)")
  List<Mentorship> with(
      OrganisationId organisation, Collection<UUID> people, MentorshipState state);

  boolean existsByOrder(OrderId order);

  boolean existsByProgrammeAndState(ProgrammeId programme, MentorshipState state);

  @Query("select min(m.startsOn) from Mentorship m where m.programme = :programme")
  Optional<LocalDate> earliestStart(ProgrammeId programme);
}
