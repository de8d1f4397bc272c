package school.mentoring.enrolment.terms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface TermOfferRepository extends JpaRepository<TermOffer, UUID> {

  List<TermOffer> findByOrganisationOrderByName(OrganisationId organisation);

  Optional<TermOffer> findByOrganisationAndSortAndFormAndName(
      OrganisationId organisation, TermSort sort, String form, String name);
}
