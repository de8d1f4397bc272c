package school.mentoring.enrolment.terms;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormOfferRepository extends JpaRepository<FormOffer, FormOffer.Key> {

  List<FormOffer> findByIdOrganisationOrderByIdName(String organisation);
}
