package school.mentoring.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.order.wording.LegalActs;
import school.mentoring.order.wording.Wordings;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;

/** Texts, acts, routes and numbers of orders are the organisation's; which orders stay in force. */
@Component
@org.springframework.core.annotation.Order(50)
class OrdersNextYear implements NextYearPart {

  private final Wordings wordings;
  private final LegalActs acts;
  private final OrderRoutes routes;
  private final AcquaintanceRules acquaintance;
  private final OrderRepository orders;

  OrdersNextYear(
      Wordings wordings,
      LegalActs acts,
      OrderRoutes routes,
      AcquaintanceRules acquaintance,
      OrderRepository orders) {
    this.wordings = wordings;
    this.acts = acts;
    this.routes = routes;
    this.acquaintance = acquaintance;
    this.orders = orders;
  }

  @Override
  public String title() {
    return "Приказы: тексты, акты, маршруты, номера";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    OrganisationId school = change.organisation();
    List<CarriedLine> lines = new ArrayList<>();
    lines.add(
        CarriedLine.holds(
            "Тексты приказов, исправленные школой",
            wordings.edited(school).size(),
            "/orders/kinds"));
    lines.add(
        CarriedLine.holds("Маршруты согласования", routes.of(school).size(), "/orders/route"));
    lines.add(
        CarriedLine.holds(
            "Нормативные акты, на которые ссылаются приказы",
            acts.of(school).size(),
            "/orders/acts"));
    lines.add(
        CarriedLine.ask(
            "Проверьте по списку актов, что ни один не утратил силу",
            acts.of(school).size(),
            "/orders/acts"));
    acquaintance
        .allowedBy(school)
        .ifPresent(
            it ->
                lines.add(
                    CarriedLine.holds(
                        "Ознакомление своей отметкой: разрешено актом школы",
                        1,
                        "/orders/series")));
    lines.add(
        CarriedLine.holds(
            "Серии номеров: с 1 января счёт начнётся заново, прежние номера остаются",
            Series.values().length,
            "/orders/series"));
    lines.addAll(stillInForce(change));
    return lines;
  }

  /** Orders that hold beyond their year, and those that each year issues anew. */
  private List<CarriedLine> stillInForce(YearChange change) {
    List<Order> inForce =
        orders
            .findByOrganisationAndProgrammeOrderByCreatedAt(
                change.organisation(), change.from().id())
            .stream()
            .filter(it -> it.state(change.today()) == OrderState.IN_FORCE)
            .toList();
    List<CarriedLine> lines = new ArrayList<>();
    inForce.stream()
        .filter(OrdersNextYear::lasting)
        .forEach(
            it ->
                lines.add(
                    order(
                        it,
                        CarriedLine.Mark.HOLDS,
                        "действует без срока: в новом году укажите его в строке дорожной карты как действующий")));
    inForce.stream()
        .filter(it -> yearly(it.kind()))
        .forEach(
            it ->
                lines.add(
                    order(
                        it, CarriedLine.Mark.ASK, "издаётся на год: в новом году издайте новый")));
    return lines;
  }

  private static CarriedLine order(Order order, CarriedLine.Mark mark, String what) {
    LocalDate date = order.date().orElseThrow();
    return new CarriedLine(
        mark,
        "%s: приказ № %s от %s %s"
            .formatted(order.kind().title(), order.number().orElse(""), Dates.text(date), what),
        1,
        "/orders/" + order.id());
  }

  private static boolean lasting(Order order) {
    return order.kind().approvesRegulation() && !order.kind().approvesRoadmap();
  }

  private static boolean yearly(OrderKind kind) {
    return kind.approvesRoadmap()
        || List.of(
                OrderKind.CURATOR,
                OrderKind.WORKING_GROUP,
                OrderKind.MENTOR_SCHOOL,
                OrderKind.PAIRS)
            .contains(kind);
  }
}
