package school.mentoring.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface DestructionActRepository extends JpaRepository<DestructionAct, UUID> {

  Optional<DestructionAct> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  Page<DestructionAct> findByOrganisationOrderByNumberDesc(
      OrganisationId organisation, Pageable page);

  @Query("select max(a.number) from DestructionAct a where a.organisation = :organisation")
  Optional<Integer> lastNumber(OrganisationId organisation);

  @Query(
      "select a from DestructionAct a join a.people p where a.organisation = :organisation"
          + " and p in :people order by a.number desc")
  List<DestructionAct> of(OrganisationId organisation, Collection<UUID> people);

  List<DestructionAct> findByKeptUntilBefore(LocalDate day);
}
