package school.mentoring.matching;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

interface CarriedPairRepository extends JpaRepository<CarriedPair, UUID> {

  List<CarriedPair> findByOrganisationAndRoadmapAndYear(
      OrganisationId organisation, String roadmap, SchoolYear year);

  boolean existsByOrganisationAndProposalIdIsNull(OrganisationId organisation);

  @Query(
      "select c from CarriedPair c where c.organisation = :organisation and c.roadmap = :roadmap"
          + " and c.year = :year and c.proposalId is null order by c.id")
  List<CarriedPair> waiting(OrganisationId organisation, String roadmap, SchoolYear year);
}
