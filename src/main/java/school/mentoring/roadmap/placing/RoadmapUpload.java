package school.mentoring.roadmap.placing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Files between their check and their placing; every node of the application sees them. */
@Entity
@Table(name = "roadmap_upload")
class RoadmapUpload implements Persistable<UUID> {

  @Id private UUID id;
  private String organisation;
  private String login;
  private Instant uploadedAt;
  private String roadmap;

  @ElementCollection
  @CollectionTable(name = "roadmap_upload_file", joinColumns = @JoinColumn(name = "upload_id"))
  @MapKeyColumn(name = "name")
  @Column(name = "content")
  private Map<String, byte[]> files = new HashMap<>();

  @Version private Integer version;

  protected RoadmapUpload() {}

  RoadmapUpload(Placer by, Map<String, byte[]> files, Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = by.organisation().id();
    this.login = by.login();
    this.uploadedAt = now;
    this.files.putAll(files);
  }

  boolean belongsTo(Placer who) {
    return login.equals(who.login()) && organisation.equals(who.organisation().id());
  }

  Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** The roadmap that was placed from these files; a second time changes nothing. */
  Optional<String> placed() {
    return Optional.ofNullable(roadmap);
  }

  void placed(String key) {
    this.roadmap = key;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return version == null;
  }
}
