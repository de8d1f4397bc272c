package school.mentoring.enrolment.questionnaire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationLinkRepository extends JpaRepository<InvitationLink, String> {

  @Query("select l from InvitationLink l where l.tokenHash = :hash and l.revokedAt is null")
  Optional<InvitationLink> live(String hash);

  @Query(
      "select count(l) from InvitationLink l"
          + " where l.campaign = :campaign and l.invitation is null and l.revokedAt is null")
  long liveCommon(UUID campaign);

  @Modifying(flushAutomatically = true)
  @Query(
      "update InvitationLink l set l.revokedAt = :now"
          + " where l.campaign = :campaign and l.revokedAt is null")
  int revokeAll(UUID campaign, Instant now);

  @Modifying(flushAutomatically = true)
  @Query(
      "update InvitationLink l set l.revokedAt = :now"
          + " where l.campaign = :campaign and l.invitation is null and l.revokedAt is null")
  int revokeCommon(UUID campaign, Instant now);

  @Modifying(flushAutomatically = true)
  @Query(
      "update InvitationLink l set l.revokedAt = :now"
          + " where l.invitation = :invitation and l.revokedAt is null")
  int revoke(UUID invitation, Instant now);

  @Modifying(flushAutomatically = true)
  @Query("delete from InvitationLink l where l.invitation = :invitation")
  void forget(UUID invitation);
}
