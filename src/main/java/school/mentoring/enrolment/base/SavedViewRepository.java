package school.mentoring.enrolment.base;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;

interface SavedViewRepository extends JpaRepository<SavedView, UUID> {

  List<SavedView> findByOrganisationAndLoginAndSideOrderByName(
      OrganisationId organisation, String login, Side side);

  List<SavedView> findByOrganisation(OrganisationId organisation);

  Optional<SavedView> findByIdAndOrganisationAndLogin(
      UUID id, OrganisationId organisation, String login);
}
