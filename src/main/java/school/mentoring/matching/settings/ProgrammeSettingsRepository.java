package school.mentoring.matching.settings;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ProgrammeSettingsRepository extends JpaRepository<ProgrammeSettings, ProgrammeId> {

  Optional<ProgrammeSettings> findByProgrammeAndOrganisation(
      ProgrammeId programme, OrganisationId organisation);

  Optional<ProgrammeSettings> findFirstByOrganisationOrderByChangedAtDesc(
      OrganisationId organisation);
}
