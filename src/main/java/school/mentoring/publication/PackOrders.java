package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.OrderForSite;
import school.mentoring.publication.Pack.PackFile;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The orders that a site shows: those in force, with nobody named who did not allow it. */
@Component
class PackOrders {

  private static final Set<String> OF_AUGUST =
      Set.of(
          "implementation",
          "implementationAlone",
          "regulation",
          "regulationAndRoadmap",
          "roadmap",
          "curator",
          "workingGroup",
          "mentorSchool",
          "monitoring",
          "projectRoadmap",
          "projectInSchool",
          "districtPlan",
          "districtRegulation");
  private static final Set<String> OF_YEAR_END = Set.of("contest", "finalEvent", "yearResults");

  private final Orders orders;
  private final OrderForSite copies;
  private final Clock clock;

  PackOrders(Orders orders, OrderForSite copies, Clock clock) {
    this.orders = orders;
    this.copies = copies;
    this.clock = clock;
  }

  /** Orders of the check list, with the files of those that are ready. */
  record Found(List<PackItem> items, List<PackFile> files) {}

  Found of(OrganisationId organisation, ProgrammeId programme, Moment moment, Set<String> hidden) {
    List<PackItem> items = new ArrayList<>();
    List<PackFile> files = new ArrayList<>();
    List<Order> inForce =
        orders.of(organisation, programme).stream()
            .filter(it -> it.state(LocalDate.now(clock)) == OrderState.IN_FORCE)
            .toList();
    for (Order order : inForce) {
      if (wanted(moment).contains(order.kind().key())) {
        String name = "prikaz-%d.pdf".formatted(files.size() + 1);
        items.add(item(order, name, hidden));
        files.add(new PackFile(name, () -> copies.of(order, hidden).document().pdf()));
      } else if (moment == Moment.YEAR_END && isReward(order.kind())) {
        items.add(
            PackItem.leftOut(
                title(order),
                "называет поощрённых: имена — только на Доске почёта и только с согласия",
                "/orders/" + order.id()));
      }
    }
    if (moment == Moment.AUGUST) {
      missing(items, inForce);
    }
    return new Found(items, files);
  }

  private static Set<String> wanted(Moment moment) {
    return moment == Moment.AUGUST ? OF_AUGUST : OF_YEAR_END;
  }

  private static boolean isReward(OrderKind kind) {
    return kind.equals(OrderKind.REWARD) || kind.equals(OrderKind.REWARD_EMPLOYEES);
  }

  private PackItem item(Order order, String file, Set<String> hidden) {
    List<Integer> leftOut = copies.annexesLeftOut(order, hidden);
    String about =
        leftOut.isEmpty()
            ? "без листа ознакомления; имена участников без согласия опущены"
            : "без приложений, которые называют участников: № "
                + leftOut.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return PackItem.file(title(order), about, file, "/orders/" + order.id());
  }

  private static String title(Order order) {
    return "%s: приказ № %s от %s"
        .formatted(
            order.kind().title(),
            order.number().orElse(""),
            order.date().map("%1$td.%1$tm.%1$tY"::formatted).orElse(""));
  }

  /** What a school is expected to publish in August and has no order in force for. */
  private static void missing(List<PackItem> items, List<Order> inForce) {
    expect(items, inForce, "Положение о наставничестве", OrderKind::approvesRegulation);
    expect(items, inForce, "Приказ о назначении куратора", it -> it.equals(OrderKind.CURATOR));
  }

  private static void expect(
      List<PackItem> items, List<Order> inForce, String what, Predicate<OrderKind> kind) {
    if (inForce.stream().map(Order::kind).noneMatch(kind)) {
      items.add(
          PackItem.missing(what, "в программе нет такого приказа в силе: издайте его", "/orders"));
    }
  }
}
