package school.mentoring.enrolment.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

/** The people of the bases, as a file's rows are compared with them. */
interface KnownPersonRepository extends Repository<Participant, UUID> {

  String RECOGNISED =
      "select new school.mentoring.enrolment.imports.KnownPerson("
          + "p.id, p.identity, p.name, p.form, p.birthDate, p.groupOrPost) from ";

  @Query(RECOGNISED + "Mentee p where p.organisation = :organisation")
  List<KnownPerson> knownMentees(OrganisationId organisation);

  @Query(RECOGNISED + "Mentor p where p.organisation = :organisation")
  List<KnownPerson> knownMentors(OrganisationId organisation);

  @Query("select p.identity from Participant p where p.identity in :identities")
  Set<String> known(Collection<String> identities);

  List<Participant> findByIdentityIn(Collection<String> identities);
}
