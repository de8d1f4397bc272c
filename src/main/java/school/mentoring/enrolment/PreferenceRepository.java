package school.mentoring.enrolment;

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
}
