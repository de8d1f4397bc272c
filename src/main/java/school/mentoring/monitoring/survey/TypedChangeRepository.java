package school.mentoring.monitoring.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface TypedChangeRepository extends JpaRepository<TypedChange, UUID> {

  List<TypedChange> findByOrganisationAndProgrammeOrderByParameterAscPeopleGroupAsc(
      OrganisationId organisation, ProgrammeId programme);

  Optional<TypedChange> findByIdAndOrganisationAndProgramme(
      UUID id, OrganisationId organisation, ProgrammeId programme);
}
