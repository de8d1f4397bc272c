package school.mentoring.roadmap.placing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;

/** Whose an uploaded roadmap is, and whom it is for. Later versions of it keep both. */
@Entity
@Table(name = "roadmap_placement")
class RoadmapPlacement {

  @Id private String roadmap;
  private String owner;
  private String audience;
  private String placedBy;
  private Instant placedAt;
  private Instant withdrawnAt;
  @Version private Integer version;

  protected RoadmapPlacement() {}

  RoadmapPlacement(String roadmap) {
    this.roadmap = roadmap;
  }

  /** Placed for the first time, or again after all its versions were deleted. */
  void place(Optional<OrganisationId> owner, Audience audience, String by, Instant now) {
    this.owner = owner.map(OrganisationId::id).orElse(null);
    this.audience = audience.organisation().map(OrganisationId::id).orElse(null);
    renew(by, now);
  }

  /** A newer version is placed; a withdrawn roadmap is open again. */
  void renew(String by, Instant now) {
    this.placedBy = by;
    this.placedAt = now;
    this.withdrawnAt = null;
  }

  void withdraw(Instant now) {
    this.withdrawnAt = now;
  }

  /** Running programmes of it go on, but nobody starts another. */
  boolean withdrawn() {
    return withdrawnAt != null;
  }

  boolean isFor(OrganisationId organisation) {
    return audience().organisation().map(organisation::equals).orElse(true);
  }

  String roadmap() {
    return roadmap;
  }

  Optional<OrganisationId> owner() {
    return Optional.ofNullable(owner).map(OrganisationId::new);
  }

  Audience audience() {
    return new Audience(Optional.ofNullable(audience).map(OrganisationId::new));
  }
}
