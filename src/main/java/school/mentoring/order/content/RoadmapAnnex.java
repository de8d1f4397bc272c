package school.mentoring.order.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.printed.PrintedRoadmap;
import school.mentoring.roadmap.printed.PrintedRoadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The roadmap of the programme, approved as an annex, in the form that its models give it. */
@Component
@Order(20)
public class RoadmapAnnex implements OrderContent {

  /** Beside those that approve the roadmap of a school. */
  private static final Set<OrderKind> OF_A_DISTRICT =
      Set.of(OrderKind.PROJECT_ROADMAP, OrderKind.PROJECT_IN_SCHOOL, OrderKind.DISTRICT_PLAN);

  private final PrintedRoadmaps roadmaps;

  RoadmapAnnex(PrintedRoadmaps roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return approves(kind);
  }

  /** Whether an order of this kind approves the roadmap of its programme. */
  public static boolean approves(OrderKind kind) {
    return kind.approvesRoadmap() || OF_A_DISTRICT.contains(kind);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId id, String subject) {
    PrintedRoadmap roadmap = roadmaps.of(id, organisation);
    return new Content(List.of(annex(roadmap)), List.of(), Map.of());
  }

  private static Annex annex(PrintedRoadmap roadmap) {
    Annex annex =
        new Annex(
            roadmap.title(),
            roadmap.columns().stream().map(PrintedForm.Column::heading).toList(),
            roadmap.texts());
    return annex
        .onWidePages()
        .joining(roadmap.joined())
        .wide(roadmap.columns().stream().map(PrintedForm.Column::width).toList());
  }
}
