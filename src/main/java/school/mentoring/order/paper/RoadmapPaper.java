package school.mentoring.order.paper;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.Orders;
import school.mentoring.order.content.RoadmapAnnex;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.printed.PrintedRoadmap;
import school.mentoring.roadmap.printed.PrintedRoadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The roadmap of a programme as a document of its own, with the order that approved it. */
@Service
public class RoadmapPaper {

  private static final String TEMPLATE = "order/roadmap";

  private final PrintedRoadmaps roadmaps;
  private final Orders orders;
  private final Documents documents;
  private final Organisations organisations;
  private final OrderPeople people;

  RoadmapPaper(
      PrintedRoadmaps roadmaps,
      Orders orders,
      Documents documents,
      Organisations organisations,
      OrderPeople people) {
    this.roadmaps = roadmaps;
    this.orders = orders;
    this.documents = documents;
    this.organisations = organisations;
    this.people = people;
  }

  /** A printed roadmap with the name of its files. */
  public record Paper(String name, Document document) {}

  /**
   * The roadmap; a draft until an order that approves it is registered.
   *
   * @param progress whether it also tells what is done
   */
  @Transactional(readOnly = true)
  public Paper of(OrganisationId organisation, ProgrammeId programme, boolean progress) {
    PrintedRoadmap roadmap =
        progress
            ? roadmaps.withProgress(programme, organisation)
            : roadmaps.of(programme, organisation);
    Organisation home = organisations.get(organisation);
    Signatory head = people.signatory(organisation, "");
    Map<String, Object> model = new HashMap<>();
    model.put("title", NoBreaks.in(roadmap.title()));
    model.put("organisation", home.fullName());
    model.put("roadmap", roadmap);
    model.put("post", head.post());
    model.put("signer", head.name());
    model.put(
        "order",
        approvedBy(organisation, programme)
            .map(it -> said(it, roadmap.title(), home.shortName()))
            .orElse(""));
    return new Paper(roadmap.title(), documents.compose(TEMPLATE, model));
  }

  /** Whether an order of this kind approves the roadmap of its programme. */
  public static boolean approvedBy(OrderKind kind) {
    return RoadmapAnnex.approves(kind);
  }

  /** The newest registered order that approves the roadmap. */
  private Optional<Order> approvedBy(OrganisationId organisation, ProgrammeId programme) {
    return orders.of(organisation, programme).stream()
        .filter(it -> RoadmapAnnex.approves(it.kind()))
        .filter(it -> it.entry().isPresent())
        .max(Comparator.comparing(it -> it.entry().get().date()));
  }

  private static String said(Order order, String title, String organisation) {
    String approved =
        ApprovalMark.of(Annex.text(title, List.of()), order.text().points()).orElse("УТВЕРЖДЕНА");
    return NoBreaks.in(
        "%s\nприказом %s\nот %s № %s"
            .formatted(
                approved,
                organisation,
                order.date().map(Dates::text).orElse(""),
                order.number().orElse("")));
  }
}
