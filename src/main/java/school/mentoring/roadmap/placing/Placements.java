package school.mentoring.roadmap.placing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Whose uploaded roadmaps are, and whom they are for; what the application ships is nobody's and
 * for all.
 */
@Service
public class Placements {

  private final RoadmapPlacementRepository placements;
  private final Roadmaps roadmaps;
  private final PlacingRights rights;
  private final RoadmapAccess access;
  private final Clock clock;

  Placements(
      RoadmapPlacementRepository placements,
      Roadmaps roadmaps,
      PlacingRights rights,
      RoadmapAccess access,
      Clock clock) {
    this.placements = placements;
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Makes a roadmap the placer's own, or renews what is; before it is deployed.
   *
   * @throws Refusal if the person may not place it, or not for that audience
   */
  @Transactional
  public void place(DrawnRoadmap drawn, Placer by, Audience audience) {
    rights.check(drawn, by, audience);
    Optional<RoadmapPlacement> known = placements.findById(drawn.key());
    if (known.isPresent() && roadmaps.newest(drawn.key()).isPresent()) {
      known.get().renew(by.login(), clock.instant());
      return;
    }
    RoadmapPlacement row = known.orElseGet(() -> new RoadmapPlacement(drawn.key()));
    Optional<OrganisationId> owner =
        by.administrator() ? audience.organisation() : Optional.of(by.organisation());
    row.place(owner, audience, by.login(), clock.instant());
    placements.saveAndFlush(row);
  }

  /** A roadmap was deployed past the pages: nobody owns it, all may start it. */
  @Transactional
  public void deployed(String key) {
    if (!placements.existsById(key)) {
      RoadmapPlacement row = new RoadmapPlacement(key);
      row.place(Optional.empty(), Audience.ALL, null, clock.instant());
      placements.saveAndFlush(row);
    }
  }

  /**
   * Nobody can start it any more; running programmes go on.
   *
   * @throws Refusal if it is not the person's to withdraw
   */
  @Transactional
  public void withdraw(String key, Placer who) {
    own(key, who).withdraw(clock.instant());
  }

  /** It can be started again, as it was. */
  @Transactional
  public void restore(String key, Placer who) {
    own(key, who).renew(who.login(), clock.instant());
  }

  private RoadmapPlacement own(String key, Placer who) {
    if (!access.get(key, who).owned()) {
      throw Refusal.forbidden(
          "Снять с размещения и вернуть можно только свою карту; поставляемую с программой — нельзя.");
    }
    return placements.findById(key).orElseThrow();
  }
}
