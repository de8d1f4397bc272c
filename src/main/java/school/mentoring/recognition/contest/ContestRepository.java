package school.mentoring.recognition.contest;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ContestRepository extends JpaRepository<Contest, UUID> {

  List<Contest> findByOrganisationAndProgrammeOrderByTermsTitleAscId(
      OrganisationId organisation, ProgrammeId programme);

  Optional<Contest> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<Contest> findByOrganisationAndIdIn(OrganisationId organisation, Collection<UUID> ids);

  List<Contest> findByProgrammeAndState(ProgrammeId programme, ContestState state);

  boolean existsByProgrammeAndStateAndTitle(
      ProgrammeId programme, ContestState state, String title);

  boolean existsByProgrammeAndConfirmedNumber(ProgrammeId programme, String number);

  /** The contest, held against everybody else until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Contest c where c.id = :id and c.organisation = :organisation")
  Optional<Contest> hold(UUID id, OrganisationId organisation);
}
