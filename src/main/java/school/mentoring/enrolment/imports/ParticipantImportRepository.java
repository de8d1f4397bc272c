package school.mentoring.enrolment.imports;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface ParticipantImportRepository extends JpaRepository<ParticipantImport, UUID> {

  Optional<ParticipantImport> findByIdAndOrganisation(UUID id, OrganisationId organisation);

  List<ParticipantImport> findByOrganisationOrderByUploadedAtDesc(
      OrganisationId organisation, Limit limit);

  @Query(
      "select count(j) from ParticipantImport j where j.organisation = :organisation and j.finishedAt is null")
  int unfinished(OrganisationId organisation);

  /** Those that somebody should work on, the oldest first. */
  @Query(
      "select j.id from ParticipantImport j where j.state in :working"
          + " and (j.lease.leaseUntil is null or j.lease.leaseUntil <= :now) order by j.uploadedAt")
  List<UUID> due(Collection<ImportState> working, Instant now, Limit limit);

  /** One that nobody else changes until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select j from ParticipantImport j where j.id = :id")
  Optional<ParticipantImport> locked(UUID id);

  @Query(
      "select j.id from ParticipantImport j where j.uploadedAt < :before and j.finishedAt is null")
  List<UUID> forgotten(Instant before);

  @Query("select j.id from ParticipantImport j where j.finishedAt < :before")
  List<UUID> finishedBefore(Instant before);
}
