package school.mentoring.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PreferenceRepository extends JpaRepository<Preference, UUID> {

  List<Preference> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);

  @Modifying(flushAutomatically = true)
  @Query(
      "delete from Preference p where p.organisation = :organisation and p.programme = :programme and p.by = :by")
  void forget(OrganisationId organisation, ProgrammeId programme, UUID by);

  @Query(
      "select count(p) from Preference p where p.organisation = :organisation"
          + " and (p.by in :people or p.about in :people)")
  int countOf(OrganisationId organisation, Collection<UUID> people);

  @Modifying(flushAutomatically = true)
  @Query(
      "delete from Preference p where p.organisation = :organisation"
          + " and (p.by in :people or p.about in :people)")
  int erase(OrganisationId organisation, Collection<UUID> people);
}
