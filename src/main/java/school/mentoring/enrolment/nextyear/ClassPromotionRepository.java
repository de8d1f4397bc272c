package school.mentoring.enrolment.nextyear;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

interface ClassPromotionRepository extends JpaRepository<ClassPromotion, UUID> {

  Optional<ClassPromotion> findByOrganisationAndYear(OrganisationId organisation, SchoolYear year);
}
