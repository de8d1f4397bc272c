package school.mentoring.roadmap.course;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.ProgrammeId;

interface EvidenceRepository extends JpaRepository<Evidence, UUID> {

  List<Evidence> findByProgrammeOrderByRecordedAt(ProgrammeId programme);

  @Query(
      "select e.file from Evidence e where e.programme = :programme and e.file is not null"
          + " order by e.recordedAt desc")
  List<String> files(ProgrammeId programme, Limit most);
}
