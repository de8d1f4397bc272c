package school.mentoring.enrolment.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface WithdrawalRepository extends JpaRepository<Withdrawal, UUID> {

  Optional<Withdrawal> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<Withdrawal> findByOrganisationAndParticipantOrderByReceivedOnDesc(
      OrganisationId organisation, UUID participant);

  List<Withdrawal> findByOrganisationAndParticipantInAndDoneOnIsNull(
      OrganisationId organisation, Collection<UUID> participants);

  List<Withdrawal> findByOrganisationAndDoneOnIsNullOrderByDueOn(OrganisationId organisation);
}
