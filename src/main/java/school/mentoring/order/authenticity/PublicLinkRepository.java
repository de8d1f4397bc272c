package school.mentoring.order.authenticity;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.order.OrderId;

interface PublicLinkRepository extends JpaRepository<PublicLink, OrderId> {

  Optional<PublicLink> findByToken(String token);
}
