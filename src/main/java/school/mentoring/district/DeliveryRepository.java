package school.mentoring.district;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface DeliveryRepository extends JpaRepository<Delivery, UUID> {

  List<Delivery> findByRequest(RequestId request);

  @Query(
      """
      select d from Delivery d where d.programme = :programme and d.organisation in :schools
      order by d.organisation.id, d.line
      """)
  List<Delivery> of(ProgrammeId programme, Collection<OrganisationId> schools);
}
