package school.mentoring.mentorship.care;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface ConclusionRepository extends JpaRepository<Conclusion, UUID> {

  @Query(
      """
      select c from Conclusion c where c.organisation = :organisation and c.care in :cares
      order by c.writtenAt desc
      """)
  List<Conclusion> of(OrganisationId organisation, Collection<CareId> cares);
}
