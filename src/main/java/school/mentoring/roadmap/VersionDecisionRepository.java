package school.mentoring.roadmap;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.ProgrammeId;

interface VersionDecisionRepository extends JpaRepository<VersionDecision, UUID> {

  List<VersionDecision> findByProgrammeOrderByDecidedAt(ProgrammeId programme);
}
