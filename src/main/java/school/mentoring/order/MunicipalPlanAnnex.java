package school.mentoring.order;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The roadmap of a municipal project, or the district's plan, as an annex under its own name. */
@Component
@Order(21)
class MunicipalPlanAnnex implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Раздел", "Мероприятие", "Срок", "Ответственный");

  private static final Set<OrderKind> SERVED =
      Set.of(OrderKind.PROJECT_ROADMAP, OrderKind.PROJECT_IN_SCHOOL, OrderKind.DISTRICT_PLAN);

  /** By the programme's roadmap: each of these issues one of the orders. */
  private static final Map<String, String> TITLES =
      Map.of(
          "municipalProject", "Дорожная карта муниципального проекта наставничества",
          "municipalProjectInSchool", "Дорожная карта участия в муниципальном проекте",
          "districtPlan", "План-график мероприятий");

  private final Programmes programmes;
  private final Roadmaps roadmaps;

  MunicipalPlanAnnex(Programmes programmes, Roadmaps roadmaps) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return SERVED.contains(kind);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId id, String subject) {
    Programme programme = programmes.get(id, organisation);
    int start = programme.schoolYear().start();
    Annex annex =
        new Annex(
            "%s на %d/%d учебный год"
                .formatted(
                    TITLES.getOrDefault(programme.roadmap(), "Дорожная карта"), start, start + 1),
            COLUMNS,
            new RoadmapRows(programme.schoolYear()).of(roadmaps.of(programme.definition())));
    return new Content(List.of(annex), List.of(), Map.of());
  }
}
