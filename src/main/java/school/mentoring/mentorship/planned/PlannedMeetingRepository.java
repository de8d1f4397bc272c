package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PlannedMeetingRepository extends JpaRepository<PlannedMeeting, UUID> {

  Optional<PlannedMeeting> findByIdAndOrganisationAndPair(
      UUID id, OrganisationId organisation, MentorshipId pair);

  @Query(
      """
      select p from PlannedMeeting p where p.pair.id in :pairs
      and p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.PLANNED
      order by p.plannedOn, p.startsAt
      """)
  List<PlannedMeeting> ahead(Collection<UUID> pairs);

  @Query(
      """
      select p from PlannedMeeting p where p.programme = :programme
      and p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.PLANNED
      order by p.plannedOn, p.startsAt
      """)
  List<PlannedMeeting> open(ProgrammeId programme);

  /** What a pair had planned for days after its end is left out. */
  @Query(
      """
      select p from PlannedMeeting p, Mentorship m
      where p.organisation = :organisation and p.plannedOn between :from and :to and m.id = p.pair
      and (p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.HELD
        or p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.PLANNED
          and (m.endedOn is null or p.plannedOn <= m.endedOn))
      order by p.plannedOn, p.startsAt
      """)
  List<PlannedMeeting> all(OrganisationId organisation, LocalDate from, LocalDate to);

  @Query(
      """
      select p from PlannedMeeting p, Mentorship m, Accompaniment a
      where p.organisation = :organisation and p.plannedOn between :from and :to and m.id = p.pair
      and (p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.HELD
        or p.state = school.mentoring.mentorship.planned.PlannedMeeting$State.PLANNED
          and (m.endedOn is null or p.plannedOn <= m.endedOn))
      and a.id = m.accompaniment and a.mentorLogin = :login
      order by p.plannedOn, p.startsAt
      """)
  List<PlannedMeeting> of(OrganisationId organisation, String login, LocalDate from, LocalDate to);
}
