package school.mentoring.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface StaffRepository extends JpaRepository<StaffMember, UUID> {

  @EntityGraph(attributePaths = "roles")
  List<StaffMember> findByLoginOrderByOrganisationId(String login);

  @EntityGraph(attributePaths = "roles")
  List<StaffMember> findByOrganisationOrderByNameSurname(OrganisationId organisation);

  @EntityGraph(attributePaths = "roles")
  Optional<StaffMember> findByOrganisationAndLogin(OrganisationId organisation, String login);

  /** Those whose name, login or post has the text in it, in whatever case. */
  @Query(
      """
      select s from StaffMember s where s.organisation = :organisation
      and lower(concat(s.name.surname, ' ', s.name.givenName, ' ', s.name.patronymic, ' ', s.login, ' ', s.post))
        like concat('%', lower(:text), '%') escape '!'
      order by s.name.surname, s.name.givenName, s.login
      """)
  Page<StaffMember> search(OrganisationId organisation, String text, Pageable page);

  @Query("select distinct r from StaffMember s join s.roles r where s.organisation = :organisation")
  List<Role> rolesHeldIn(OrganisationId organisation);

  @Query(
      "select s from StaffMember s join s.roles r where s.organisation = :organisation and r = :role order by s.name.surname")
  List<StaffMember> holders(OrganisationId organisation, Role role);
}
