package school.mentoring.mentorship;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MenteeHelpRepository extends JpaRepository<MenteeHelp, UUID> {}
