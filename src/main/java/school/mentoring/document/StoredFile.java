package school.mentoring.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import school.mentoring.shared.OrganisationId;

/** A file that people uploaded; it never changes. */
@Entity
@Table(name = "stored_file")
class StoredFile implements Persistable<UUID> {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String name;
  private String mediaType;
  private long size;
  private String sha256;
  @Basic private byte[] content;
  private String uploadedBy;
  private Instant uploadedAt;

  protected StoredFile() {}

  StoredFile(
      OrganisationId organisation,
      String name,
      FileKind kind,
      byte[] content,
      String sha256,
      String by,
      Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.name = name;
    this.mediaType = kind.mediaType();
    this.size = content.length;
    this.sha256 = sha256;
    this.content = content;
    this.uploadedBy = by;
    this.uploadedAt = now;
  }

  KeptFile opened() {
    return new KeptFile(new FileId(id), name, mediaType, content);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Only new ones are ever saved: nothing has to be looked for first. */
  @Override
  public boolean isNew() {
    return true;
  }
}
