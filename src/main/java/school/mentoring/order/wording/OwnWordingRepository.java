package school.mentoring.order.wording;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface OwnWordingRepository extends JpaRepository<OwnWording, UUID> {

  Optional<OwnWording> findFirstByOrganisationAndTextKeyOrderByVersionNumberDesc(
      OrganisationId organisation, String textKey);

  List<OwnWording> findByOrganisationAndTextKeyOrderByVersionNumberDesc(
      OrganisationId organisation, String textKey);

  @Query(
      """
      select w from OwnWording w
      where w.organisation = :organisation
        and w.versionNumber = (
          select max(n.versionNumber) from OwnWording n
          where n.organisation = w.organisation and n.textKey = w.textKey)
      """)
  List<OwnWording> newest(OrganisationId organisation);
}
