package school.mentoring.roadmap;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.ProgrammeId;

interface EvidenceRepository extends JpaRepository<Evidence, UUID> {

  List<Evidence> findByProgrammeOrderByRecordedAt(ProgrammeId programme);
}
