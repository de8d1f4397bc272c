package school.mentoring.mentorship.care;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PulseRepository extends JpaRepository<Pulse, UUID> {

  @Query("select p from Pulse p where p.pair = :pair order by p.pulseRound")
  List<Pulse> of(MentorshipId pair);

  @Query("select p from Pulse p where p.pair in :pairs order by p.pulseRound")
  List<Pulse> of(Collection<MentorshipId> pairs);

  @Query(
      """
      select p from Pulse p where p.organisation = :organisation and p.programme = :programme
      and p.pulseRound between :first and :last
      """)
  List<Pulse> between(
      OrganisationId organisation, ProgrammeId programme, String first, String last);
}
