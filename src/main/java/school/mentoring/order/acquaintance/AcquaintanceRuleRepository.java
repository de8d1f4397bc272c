package school.mentoring.order.acquaintance;

import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface AcquaintanceRuleRepository extends JpaRepository<AcquaintanceRule, OrganisationId> {}
