package school.mentoring.mentorship.care;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface CareSettingsRepository extends JpaRepository<CareSettings, ProgrammeId> {

  Optional<CareSettings> findByProgrammeAndOrganisation(
      ProgrammeId programme, OrganisationId organisation);

  @Query("select s from CareSettings s where s.programme in :programmes")
  List<CareSettings> of(Collection<ProgrammeId> programmes);
}
