package school.mentoring.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface StoredFileRepository extends JpaRepository<StoredFile, UUID> {

  Optional<StoredFile> findByOrganisationAndId(OrganisationId organisation, UUID id);

  @Query(
      "select f.id from StoredFile f where f.organisation = :organisation and f.sha256 = :sha256")
  Optional<UUID> findSame(OrganisationId organisation, String sha256);

  @Query("select f.name from StoredFile f where f.organisation = :organisation and f.id = :id")
  Optional<String> findName(OrganisationId organisation, UUID id);

  @Query(
      "select f.id as id, f.name as name, f.uploadedAt as uploadedAt from StoredFile f"
          + " where f.organisation = :organisation and f.uploadedBy = :login"
          + " order by f.uploadedAt desc, f.id")
  List<Told> ofLate(OrganisationId organisation, String login, Limit most);

  @Query(
      "select f.id as id, f.name as name, f.uploadedAt as uploadedAt from StoredFile f"
          + " where f.organisation = :organisation and f.id in :ids"
          + " order by f.uploadedAt desc, f.id")
  List<Told> told(OrganisationId organisation, Collection<UUID> ids, Limit most);

  @Query("select f.id from StoredFile f where f.organisation = :organisation order by f.id")
  List<UUID> ids(OrganisationId organisation);

  @Modifying
  @Query("delete from StoredFile f where f.organisation = :organisation and f.id in :ids")
  void erase(OrganisationId organisation, Collection<UUID> ids);

  /** What a list says of a file, without what is in it. */
  interface Told {
    UUID getId();

    String getName();

    Instant getUploadedAt();
  }
}
