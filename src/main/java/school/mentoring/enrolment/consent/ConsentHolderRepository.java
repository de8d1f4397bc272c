package school.mentoring.enrolment.consent;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;
import school.mentoring.enrolment.Participant;

/** The participants as the lists of consents find them. */
interface ConsentHolderRepository
    extends Repository<Participant, UUID>, JpaSpecificationExecutor<Participant> {}
