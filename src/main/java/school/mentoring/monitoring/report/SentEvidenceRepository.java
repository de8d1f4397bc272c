package school.mentoring.monitoring.report;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SentEvidenceRepository extends JpaRepository<SentEvidence, UUID> {}
