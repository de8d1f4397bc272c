package school.mentoring.order.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface FileMarkRepository extends JpaRepository<FileMark, UUID> {

  List<FileMark> findByOrganisationAndOrderInOrderByMadeAt(
      OrganisationId organisation, Collection<UUID> orders);
}
