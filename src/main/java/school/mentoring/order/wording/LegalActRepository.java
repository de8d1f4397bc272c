package school.mentoring.order.wording;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface LegalActRepository extends JpaRepository<LegalAct, UUID> {

  List<LegalAct> findByOrganisationOrderByPosition(OrganisationId organisation);
}
