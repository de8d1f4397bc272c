package school.mentoring.order.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.OrderKind;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Staff;

/** Whose visas the organisation's orders need, and whether its head signs in this program. */
@Controller
class RoutePage {

  private static final int STEPS = 5;
  private static final String BACK = "redirect:/orders/route";

  private final OrderRoutes routes;
  private final Staff staff;
  private final ReadableOrders readers;

  RoutePage(OrderRoutes routes, Staff staff, ReadableOrders readers) {
    this.routes = routes;
    this.staff = staff;
    this.readers = readers;
  }

  /** A route with a field for each visa, some of them empty. */
  record RouteView(String kind, String title, List<String> logins, boolean outside) {

    static RouteView of(OrderRoutes.Route route) {
      return new RouteView(
          route.kind().map(OrderKind::key).orElse(""),
          route.kind().map(OrderKind::title).orElse("Все виды приказов"),
          route.logins(),
          route.signedOutside());
    }

    /** What stands in the field, counted from 0; empty for none. */
    public String login(int step) {
      return step < logins.size() ? logins.get(step) : "";
    }

    public int steps() {
      return Math.max(STEPS, logins.size() + 1);
    }
  }

  @GetMapping("/orders/route")
  String show(@RequestParam(required = false) String kind, Model model) {
    CurrentMember asking = readers.keeper();
    List<RouteView> declared =
        routes.of(asking.organisation()).stream().map(RouteView::of).toList();
    String shown = kind == null ? "" : kind;
    model.addAttribute("routes", declared);
    model.addAttribute("route", chosen(asking, declared, shown));
    model.addAttribute("kinds", OrderKind.values());
    model.addAttribute("staff", staff.of(asking.organisation()));
    return "order/route";
  }

  private RouteView chosen(CurrentMember asking, List<RouteView> declared, String kind) {
    return declared.stream()
        .filter(it -> it.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> fresh(asking, kind));
  }

  /** A kind without a route of its own begins with the one that it goes now. */
  private RouteView fresh(CurrentMember asking, String kind) {
    return kind.isEmpty()
        ? RouteView.of(new OrderRoutes.Route(Optional.empty(), List.of(), false))
        : RouteView.of(routes.of(asking.organisation(), OrderKind.of(kind)));
  }

  @PostMapping("/orders/route")
  String declare(
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) List<String> login,
      @RequestParam(defaultValue = "false") boolean outside,
      RedirectAttributes next) {
    List<String> logins =
        login == null ? List.of() : login.stream().filter(it -> !it.isBlank()).toList();
    routes.declare(
        readers.keeper().organisation(), new OrderRoutes.Route(kind(kind), logins, outside));
    next.addFlashAttribute(
        "done", "Маршрут сохранён: по нему пойдут приказы, переданные с этого дня.");
    return BACK;
  }

  @PostMapping("/orders/route/forget")
  String forget(@RequestParam String kind, RedirectAttributes next) {
    routes.forget(readers.keeper().organisation(), OrderKind.of(kind));
    next.addFlashAttribute("done", "Особый маршрут убран: действует общий.");
    return BACK;
  }

  private static Optional<OrderKind> kind(String key) {
    return Optional.ofNullable(key).filter(it -> !it.isBlank()).map(OrderKind::of);
  }
}
