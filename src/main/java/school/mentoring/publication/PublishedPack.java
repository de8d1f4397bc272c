package school.mentoring.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A pack that was taken away to be published: the record of it, not its files. */
@Entity
@Table(name = "publication_pack")
public class PublishedPack {

  @Id
  @Column(name = "pack_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private Moment moment;

  private String address;
  private int files;
  private Instant madeAt;
  private String madeBy;

  @ElementCollection
  @CollectionTable(name = "publication_pack_person", joinColumns = @JoinColumn(name = "pack_id"))
  @Column(name = "participant_id")
  private Set<UUID> people = new HashSet<>();

  protected PublishedPack() {}

  PublishedPack(Pack pack, Collection<UUID> named, int files, Instant madeAt, String madeBy) {
    this.id = UUID.randomUUID();
    this.organisation = pack.organisation();
    this.programme = pack.programme();
    this.moment = pack.moment();
    this.address = pack.address();
    this.people.addAll(named);
    this.files = files;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  public UUID id() {
    return id;
  }

  public Moment moment() {
    return moment;
  }

  /** The site it was made for. */
  public String address() {
    return address;
  }

  public int files() {
    return files;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** The login of whoever took it. */
  public String madeBy() {
    return madeBy;
  }

  /** Whom it names in full. */
  public Set<UUID> people() {
    return Set.copyOf(people);
  }
}
