package school.mentoring.order.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderKind;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The ways that an organisation's orders go before they are in force: whose visas they need, one
 * after another, and whether their head signs outside this program. Without a route no visas are
 * asked for and the head signs here.
 */
@Service
public class OrderRoutes {

  private static final int LONGEST = 10;

  private final OrderRouteRepository routes;
  private final Staff staff;

  OrderRoutes(OrderRouteRepository routes, Staff staff) {
    this.routes = routes;
    this.staff = staff;
  }

  /**
   * A route.
   *
   * @param kind empty where it is that of all kinds without one of their own
   * @param logins in the order of the visas
   * @param signedOutside whether the clerk or the curator records what the head decided
   */
  public record Route(Optional<OrderKind> kind, List<String> logins, boolean signedOutside) {}

  /** All routes that were declared, that of every kind first. */
  @Transactional(readOnly = true)
  public List<Route> of(OrganisationId organisation) {
    return routes.findByOrganisationOrderByKind(organisation).stream()
        .map(it -> new Route(OrderKind.find(it.kind()), it.logins(), it.signedOutside()))
        .toList();
  }

  /** The way of an order of a kind. */
  @Transactional(readOnly = true)
  public Route of(OrganisationId organisation, OrderKind kind) {
    return find(organisation, kind.key())
        .or(() -> find(organisation, OrderRoute.EVERY_KIND))
        .map(it -> new Route(Optional.of(kind), it.logins(), it.signedOutside()))
        .orElseGet(() -> new Route(Optional.of(kind), List.of(), false));
  }

  private Optional<OrderRoute> find(OrganisationId organisation, String kind) {
    return routes.findByOrganisationAndKind(organisation, kind);
  }

  /**
   * Declares a route; one that was declared before is replaced. Orders that were handed over keep
   * theirs.
   *
   * @throws Refusal if somebody on it is not on the staff, or stands there twice
   */
  @Transactional
  public void declare(OrganisationId organisation, Route route) {
    if (new LinkedHashSet<>(route.logins()).size() < route.logins().size()) {
      throw new Refusal("Маршрут виз: один сотрудник указан дважды. Оставьте его один раз.");
    }
    if (route.logins().size() > LONGEST) {
      throw new Refusal(
          "Маршрут виз: %d человек, а можно не больше %d."
              .formatted(route.logins().size(), LONGEST));
    }
    route.logins().forEach(it -> member(organisation, it));
    String kind = route.kind().map(OrderKind::key).orElse(OrderRoute.EVERY_KIND);
    OrderRoute declared =
        find(organisation, kind).orElseGet(() -> new OrderRoute(organisation, kind));
    declared.redeclare(route.logins(), route.signedOutside());
    routes.save(declared);
  }

  /** From now on the kind goes the way of all others. */
  @Transactional
  public void forget(OrganisationId organisation, OrderKind kind) {
    find(organisation, kind.key()).ifPresent(routes::delete);
  }

  /**
   * The visas that an order needs which is handed over now.
   *
   * @throws Refusal if somebody on the route has left
   */
  public List<Visa> visas(OrganisationId organisation, OrderKind kind) {
    return of(organisation, kind).logins().stream()
        .map(it -> member(organisation, it))
        .map(it -> Visa.awaited(it.login(), new NamedPerson(it.name().surnameFirst(), it.post())))
        .toList();
  }

  private StaffMember member(OrganisationId organisation, String login) {
    return staff
        .find(organisation, login)
        .orElseThrow(
            () ->
                new Refusal(
                    "Маршрут виз: сотрудника с логином «%s» в организации нет. Исправьте маршрут на странице «Маршрут согласования» (/orders/route)."
                        .formatted(login)));
  }

  public boolean isOnTheStaff(OrganisationId organisation, String login) {
    return staff.find(organisation, login).isPresent();
  }
}
