package school.mentoring.enrolment;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The participants as the lists of consents find them. */
interface ConsentHolderRepository
    extends Repository<Participant, UUID>, JpaSpecificationExecutor<Participant> {}
