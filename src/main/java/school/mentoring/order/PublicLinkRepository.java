package school.mentoring.order;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicLinkRepository extends JpaRepository<PublicLink, OrderId> {

  Optional<PublicLink> findByToken(String token);
}
