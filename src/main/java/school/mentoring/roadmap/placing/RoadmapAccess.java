package school.mentoring.roadmap.placing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Which roadmaps an organisation may start, and a person may see. */
@Service
public class RoadmapAccess {

  private final RoadmapPlacementRepository placements;
  private final Roadmaps roadmaps;

  RoadmapAccess(RoadmapPlacementRepository placements, Roadmaps roadmaps) {
    this.placements = placements;
    this.roadmaps = roadmaps;
  }

  /** Of these roadmaps the ones that an organisation may start. */
  @Transactional(readOnly = true)
  public List<RoadmapRef> open(List<RoadmapRef> all, OrganisationId organisation) {
    Map<String, RoadmapPlacement> rows = rows(all);
    return all.stream()
        .filter(
            it ->
                Optional.ofNullable(rows.get(it.key()))
                    .map(row -> !row.withdrawn() && row.isFor(organisation))
                    .orElse(true))
        .toList();
  }

  /** What is written down of roadmaps, in one query: a region has thousands. */
  private Map<String, RoadmapPlacement> rows(List<RoadmapRef> all) {
    return placements.findAllById(all.stream().map(RoadmapRef::key).toList()).stream()
        .collect(Collectors.toMap(RoadmapPlacement::roadmap, Function.identity()));
  }

  /**
   * Goes on only if an organisation may start the roadmap.
   *
   * @throws Refusal if it is another's, or withdrawn
   */
  @Transactional(readOnly = true)
  public void mustBeOpen(RoadmapRef roadmap, OrganisationId organisation) {
    Optional<RoadmapPlacement> row = placements.findById(roadmap.key());
    if (row.filter(it -> !it.isFor(organisation)).isPresent()) {
      throw Refusal.forbidden(
          "Дорожная карта «%s» размещена не для вашей организации: выберите другую или попросите владельца разместить её для вас."
              .formatted(roadmap.name()));
    }
    if (row.filter(RoadmapPlacement::withdrawn).isPresent()) {
      throw Refusal.conflict(
          "Дорожная карта «%s» снята с размещения: новую программу по ней не начать. Выберите другую."
              .formatted(roadmap.name()));
    }
  }

  /** Every roadmap that a person may see: the shipped, those for the organisation, its own. */
  @Transactional(readOnly = true)
  public List<PlacedRoadmap> seenBy(Placer who) {
    List<RoadmapRef> all = roadmaps.newest();
    Map<String, RoadmapPlacement> rows = rows(all);
    return all.stream()
        .map(it -> placed(it, Optional.ofNullable(rows.get(it.key())), who))
        .filter(it -> it.startable() || it.owned())
        .toList();
  }

  private PlacedRoadmap placed(RoadmapRef ref, Placer who) {
    return placed(ref, placements.findById(ref.key()), who);
  }

  private static PlacedRoadmap placed(RoadmapRef ref, Optional<RoadmapPlacement> row, Placer who) {
    Optional<OrganisationId> owner = row.flatMap(RoadmapPlacement::owner);
    boolean withdrawn = row.filter(RoadmapPlacement::withdrawn).isPresent();
    return new PlacedRoadmap(
        ref,
        row.isEmpty(),
        owner,
        row.map(RoadmapPlacement::audience).orElse(Audience.ALL),
        withdrawn,
        !withdrawn && row.map(it -> it.isFor(who.organisation())).orElse(true),
        row.isPresent()
            && (who.administrator() || owner.filter(who.organisation()::equals).isPresent()));
  }

  /**
   * A roadmap that the person may see.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public PlacedRoadmap get(String key, Placer who) {
    return roadmaps
        .newest(key)
        .map(it -> placed(it, who))
        .filter(it -> it.startable() || it.owned())
        .orElseThrow(() -> notFound(key));
  }

  /**
   * A roadmap whose models the person may read: what they may start, own, or could start before it
   * was withdrawn, for programmes of it may still run.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public RoadmapRef readable(String key, Placer who) {
    return roadmaps
        .newest(key)
        .map(it -> placed(it, who))
        .filter(it -> it.owned() || it.audience().includes(who.organisation()))
        .map(PlacedRoadmap::ref)
        .orElseThrow(() -> notFound(key));
  }

  private static Refusal notFound(String key) {
    return Refusal.notFound(
        "Дорожная карта «%s» не найдена: откройте её из списка.".formatted(key));
  }
}
