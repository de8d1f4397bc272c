package school.mentoring.enrolment.base;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface PairNoteRepository extends JpaRepository<PairNote, UUID> {

  List<PairNote> findByOrganisationAndPairIn(OrganisationId organisation, Collection<UUID> pairs);
}
