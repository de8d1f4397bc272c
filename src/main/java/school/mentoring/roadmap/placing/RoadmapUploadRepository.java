package school.mentoring.roadmap.placing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoadmapUploadRepository extends JpaRepository<RoadmapUpload, UUID> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from RoadmapUpload u where u.id = :id")
  Optional<RoadmapUpload> lock(UUID id);

  List<RoadmapUpload> findByUploadedAtBefore(Instant moment);

  List<RoadmapUpload> findByLoginOrderByUploadedAtDesc(String login);
}
