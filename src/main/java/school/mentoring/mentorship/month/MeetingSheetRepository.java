package school.mentoring.mentorship.month;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface MeetingSheetRepository extends JpaRepository<MeetingSheet, UUID> {

  Optional<MeetingSheet> findByIdAndOrganisation(UUID id, OrganisationId organisation);
}
