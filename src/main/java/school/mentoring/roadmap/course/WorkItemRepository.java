package school.mentoring.roadmap.course;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.ProgrammeId;

interface WorkItemRepository extends JpaRepository<WorkItem, String> {

  List<WorkItem> findByProgrammeOrderByOpenedAt(ProgrammeId programme);

  List<WorkItem> findByProgrammeInOrderByOpenedAt(List<ProgrammeId> programmes);

  @Query(
      "select w from WorkItem w where w.programme = :programme and w.kind <> 'STEP' and concat(' ', w.lines, ' ') like concat('% ', :line, ' %')")
  List<WorkItem> carrying(ProgrammeId programme, String line);

  @Modifying
  @Query(
      "update WorkItem w set w.state = 'CANCELLED', w.endedAt = :now, w.version = w.version + 1 where w.programme = :programme and w.state = 'OPEN'")
  void cancelOpen(ProgrammeId programme, Instant now);

  @Modifying
  @Query(
      "update WorkItem w set w.passedOn = true where w.programme = :programme and w.passedOn = false and w.state <> 'OPEN'")
  void passOn(ProgrammeId programme);
}
