package school.mentoring.monitoring.survey;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PlanWishRepository extends JpaRepository<PlanWish, PlanWish.Id> {

  @Query(
      "select w from PlanWish w where w.organisation = :organisation"
          + " and w.id.programme = :programme")
  List<PlanWish> of(OrganisationId organisation, ProgrammeId programme);
}
