package school.mentoring.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface SchoolSiteRepository extends JpaRepository<SchoolSite, UUID> {

  List<SchoolSite> findByOrganisationOrderByAddress(OrganisationId organisation);

  Optional<SchoolSite> findByIdAndOrganisation(UUID id, OrganisationId organisation);
}
