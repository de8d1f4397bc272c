package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface ParticipantRepository extends JpaRepository<Participant, UUID> {

  String BY_NAME = " order by m.name.surname, m.name.givenName, m.id";

  @Query("select m from Mentee m where m.id = :id and m.organisation = :organisation")
  Optional<Mentee> mentee(OrganisationId organisation, UUID id);

  @Query("select m from Mentor m where m.id = :id and m.organisation = :organisation")
  Optional<Mentor> mentor(OrganisationId organisation, UUID id);

  @Query("select m from Mentee m where m.organisation = :organisation and m.id in :ids" + BY_NAME)
  List<Mentee> mentees(OrganisationId organisation, Collection<UUID> ids);

  @Query("select m from Mentor m where m.organisation = :organisation and m.id in :ids" + BY_NAME)
  List<Mentor> mentors(OrganisationId organisation, Collection<UUID> ids);

  @Query(
      "select m from Mentee m left join fetch m.topics"
          + " where m.organisation = :organisation and m.leftOn is null"
          + BY_NAME)
  List<Mentee> menteesTakingPart(OrganisationId organisation);

  @Query(
      "select m from Mentor m where m.organisation = :organisation and m.login = :login"
          + " order by m.leftOn nulls first, m.id")
  List<Mentor> mentorsOf(OrganisationId organisation, String login);

  @Query(
      "select m from Mentor m left join fetch m.topics"
          + " where m.organisation = :organisation and m.leftOn is null"
          + BY_NAME)
  List<Mentor> mentorsTakingPart(OrganisationId organisation);

  Optional<Participant> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<Participant> findByOrganisationAndIdIn(OrganisationId organisation, Collection<UUID> ids);

  Optional<Participant> findByIdentity(String identity);

  List<Participant> findByOrganisationAndBirthDate(
      OrganisationId organisation, LocalDate birthDate);

  @Query(
      "select p from Participant p where p.organisation = :organisation and p.erasedOn is null"
          + " and lower(p.name.surname) = lower(:surname) order by p.enteredOn, p.id")
  List<Participant> ofSurname(OrganisationId organisation, String surname);

  @Query(
      "select p from Participant p where p.organisation = :organisation"
          + " and p.searchText like :pattern escape '\\'"
          + " order by p.name.surname, p.name.givenName, p.id")
  List<Participant> named(OrganisationId organisation, String pattern, Pageable page);

  @Query(
      "select distinct p.name.surname from Participant p where p.organisation = :organisation"
          + " and p.erasedOn is null and p.id not in :others")
  List<String> surnames(OrganisationId organisation, Collection<UUID> others);
}
