package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The roadmap of the programme, approved as an annex, as its models say it. */
@Component
@Order(20)
class RoadmapAnnex implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Этап", "Мероприятие", "Срок", "Ответственный");

  private final Programmes programmes;
  private final Roadmaps roadmaps;

  RoadmapAnnex(Programmes programmes, Roadmaps roadmaps) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.approvesRoadmap();
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId id, String subject) {
    Programme programme = programmes.get(id, organisation);
    RoadmapRows rows = new RoadmapRows(programme.schoolYear());
    Annex annex =
        new Annex(
            "Дорожная карта на %s учебный год".formatted(years(programme)),
            COLUMNS,
            rows.of(roadmaps.of(programme.definition())));
    return new Content(List.of(annex), List.of(), Map.of());
  }

  private static String years(Programme programme) {
    int start = programme.schoolYear().start();
    return start + "/" + (start + 1);
  }
}
