package school.mentoring.roadmap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Whose uploaded roadmaps are, and whom they are for. A key belongs to who placed it first; what
 * the application ships is nobody's and for all.
 */
@Service
public class Placements {

  private final RoadmapPlacementRepository placements;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final Clock clock;

  Placements(
      RoadmapPlacementRepository placements,
      Roadmaps roadmaps,
      Organisations organisations,
      Clock clock) {
    this.placements = placements;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.clock = clock;
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

  /** What forbids a person to place these roadmaps; empty where nothing does. */
  @Transactional(readOnly = true)
  public List<ModelProblem> problems(List<DrawnRoadmap> drawn, Placer by) {
    List<ModelProblem> problems = new ArrayList<>();
    drawn.stream().filter(it -> !mayPlace(it.key(), by)).forEach(it -> problems.add(taken(it)));
    return problems;
  }

  private boolean mayPlace(String key, Placer by) {
    return by.administrator()
        || roadmaps.newest(key).isEmpty()
        || placements
            .findById(key)
            .flatMap(RoadmapPlacement::owner)
            .filter(by.organisation()::equals)
            .isPresent();
  }

  private static ModelProblem taken(DrawnRoadmap drawn) {
    return new ModelProblem(
        drawn.resource(),
        drawn.key(),
        drawn.name(),
        "дорожную карту с id «%s» уже разместила другая организация или администратор"
            .formatted(drawn.key()),
        "дайте своей карте другой id и впишите его в свойство roadmap каждого её файла");
  }

  /**
   * Makes a roadmap the placer's own, or renews what is; before it is deployed.
   *
   * @throws Refusal if the person may not place it, or not for that audience
   */
  @Transactional
  public void place(DrawnRoadmap drawn, Placer by, Audience audience) {
    if (!mayPlace(drawn.key(), by)) {
      throw Refusal.forbidden(taken(drawn).text());
    }
    mustBeOffered(audience, by);
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

  private void mustBeOffered(Audience audience, Placer by) {
    if (by.administrator()) {
      audience.organisation().ifPresent(organisations::get);
    } else if (audience.organisation().filter(it -> mayOffer(it, by)).isEmpty()) {
      throw Refusal.forbidden(
          "Для этой организации разместить карту нельзя: выберите свою или подчинённую. Для всех карты размещает администратор.");
    }
  }

  private boolean mayOffer(OrganisationId organisation, Placer by) {
    return organisation.equals(by.organisation())
        || organisations.isBelow(organisation, by.organisation());
  }

  /** The organisations that a person may place for; an administrator may also name any other. */
  @Transactional(readOnly = true)
  public List<Organisation> offered(Placer by) {
    List<Organisation> offered = new ArrayList<>();
    offered.add(organisations.get(by.organisation()));
    offered.addAll(organisations.below(by.organisation()));
    return offered;
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
    if (!get(key, who).owned()) {
      throw Refusal.forbidden(
          "Снять с размещения и вернуть можно только свою карту; поставляемую с программой — нельзя.");
    }
    return placements.findById(key).orElseThrow();
  }
}
