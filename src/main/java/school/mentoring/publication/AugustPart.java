package school.mentoring.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.publication.Pack.PackFile;
import school.mentoring.publication.SitePage.Line;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a pack says before the year begins: the roadmap, the curator, the mentors' posts. */
@Component
class AugustPart {

  private static final String ROADMAP = "dorozhnaya-karta.pdf";

  private final Orders orders;
  private final RoadmapPaper roadmap;
  private final PackFacts facts;

  AugustPart(Orders orders, RoadmapPaper roadmap, PackFacts facts) {
    this.orders = orders;
    this.roadmap = roadmap;
    this.facts = facts;
  }

  /** Writes it into a pack. */
  void into(OrganisationId organisation, ProgrammeId id, PackDraft draft) {
    roadmap(organisation, id, draft);
    List<Line> contacts = facts.contacts(organisation);
    draft.contacts(contacts);
    draft.add(
        contacts.stream().anyMatch(it -> it.what().startsWith("Куратор"))
            ? PackItem.onPage("Куратор и контакты", "на странице пакета", "/staff")
            : PackItem.missing(
                "Куратор и контакты", "в организации нет куратора: назначьте его", "/staff"));
    List<Line> mentors = facts.mentors(organisation);
    draft.mentors(mentors);
    draft.add(
        mentors.isEmpty()
            ? PackItem.missing(
                "Должности наставников",
                "наставников с действующим согласием в базе нет",
                "/participants?side=MENTOR")
            : PackItem.onPage(
                "Должности наставников",
                "на странице пакета, без имён",
                "/participants?side=MENTOR"));
  }

  private void roadmap(OrganisationId organisation, ProgrammeId id, PackDraft draft) {
    boolean approved =
        orders.of(organisation, id).stream()
            .filter(it -> it.entry().isPresent())
            .map(Order::kind)
            .anyMatch(RoadmapPaper::approvedBy);
    String page = "/programmes/" + id;
    if (approved) {
      draft.add(
          PackItem.file("Дорожная карта", "без имён: ответственные по должностям", ROADMAP, page),
          new PackFile(ROADMAP, () -> roadmap.of(organisation, id, false).document().pdf()));
    } else {
      draft.add(
          PackItem.missing(
              "Дорожная карта", "приказ, который её утверждает, не зарегистрирован", page));
    }
  }
}
