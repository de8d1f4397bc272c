package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {

  Optional<Campaign> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  /** The campaign of an invitation, held so that it does not end before the transaction does. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query(
      "select c from Campaign c where c.id ="
          + " (select i.campaign from Invitation i where i.id = :invitation)")
  Optional<Campaign> holdOf(UUID invitation);

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
