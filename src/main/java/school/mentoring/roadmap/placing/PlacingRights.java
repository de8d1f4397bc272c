package school.mentoring.roadmap.placing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Who may place a roadmap, and for whom: a key belongs to who placed it first. */
@Service
public class PlacingRights {

  private final RoadmapPlacementRepository placements;
  private final Roadmaps roadmaps;
  private final Organisations organisations;

  PlacingRights(
      RoadmapPlacementRepository placements, Roadmaps roadmaps, Organisations organisations) {
    this.placements = placements;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
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
   * Goes on only if a person may place a roadmap for an audience.
   *
   * @throws Refusal if the key is another's, or the audience not the person's to offer it to
   */
  void check(DrawnRoadmap drawn, Placer by, Audience audience) {
    if (!mayPlace(drawn.key(), by)) {
      throw Refusal.forbidden(taken(drawn).text());
    }
    mustBeOffered(audience, by);
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
}
