package school.mentoring.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, UUID> {

  boolean existsByMailKey(String key);

  /** Letters whose turn it is, the oldest first. */
  @Query(
      "select m.id from OutgoingMail m where m.sentAt is null and m.nextAttemptAt <= :now and m.attempts < :most"
          + " order by m.nextAttemptAt")
  List<UUID> due(Instant now, int most, Limit limit);

  /**
   * Takes a letter for one attempt; until the lease ends nobody else takes it.
   *
   * @return 1 for the node that got it, 0 for the others
   */
  @Modifying
  @Query(
      "update OutgoingMail m set m.nextAttemptAt = :leaseEnd, m.attempts = m.attempts + 1"
          + " where m.id = :id and m.sentAt is null and m.nextAttemptAt <= :now")
  int take(UUID id, Instant now, Instant leaseEnd);

  @Modifying
  @Query("delete from OutgoingMail m where m.createdAt < :before")
  int forget(Instant before);
}
