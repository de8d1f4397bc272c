package school.mentoring.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface ParticipantRepository extends JpaRepository<Participant, UUID> {

  @Query("select m from Mentee m where m.id = :id and m.organisation = :organisation")
  Optional<Mentee> mentee(OrganisationId organisation, UUID id);

  @Query("select m from Mentor m where m.id = :id and m.organisation = :organisation")
  Optional<Mentor> mentor(OrganisationId organisation, UUID id);

  @Query(
      "select m from Mentee m where m.organisation = :organisation and m.id in :ids"
          + " order by m.name.surname, m.name.givenName, m.id")
  List<Mentee> mentees(OrganisationId organisation, Collection<UUID> ids);

  @Query(
      "select m from Mentor m where m.organisation = :organisation and m.id in :ids"
          + " order by m.name.surname, m.name.givenName, m.id")
  List<Mentor> mentors(OrganisationId organisation, Collection<UUID> ids);
}
