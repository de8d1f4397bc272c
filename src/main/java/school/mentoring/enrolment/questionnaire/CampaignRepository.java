package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {

  Optional<Campaign> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  Page<Campaign> findByOrganisationAndKindInOrderByBegunAtDesc(
      OrganisationId organisation, Collection<QuestionnaireKind> kinds, Pageable page);

  Optional<Campaign> findByOrganisationAndProgrammeAndKindAndMoment(
      OrganisationId organisation,
      ProgrammeId programme,
      QuestionnaireKind kind,
      CampaignMoment moment);

  List<Campaign> findByOrganisationAndProgrammeAndKindIn(
      OrganisationId organisation, ProgrammeId programme, Collection<QuestionnaireKind> kinds);
}
