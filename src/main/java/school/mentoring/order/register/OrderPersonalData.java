package school.mentoring.order.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.Series;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.Obstacle;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Orders: a registered one is an archive document and stays word for word; in a draft the name is
 * replaced; one that is on its way to the signature has to arrive or be rejected first.
 */
@Component
class OrderPersonalData implements PersonalData {

  private static final int LISTED = 10;
  private static final String DRAFTS = "state in ('DRAFT', 'RETURNED', 'REJECTED')";
  private static final String ON_THE_WAY = "state in ('VISING', 'CHECKED', 'SIGNED')";
  private static final String REGISTERED =
      "state not in ('DRAFT', 'RETURNED', 'REJECTED', 'VISING', 'CHECKED', 'SIGNED')";

  private final TextSweep sweep;
  private final Orders orders;
  private final WordIndex index;

  OrderPersonalData(TextSweep sweep, Orders orders, WordIndex index) {
    this.sweep = sweep;
    this.orders = orders;
    this.index = index;
  }

  @Override
  public List<Obstacle> obstacles(Subject subject) {
    return naming(subject, ON_THE_WAY)
        .map(
            it ->
                new Obstacle(
                    "Участник назван в приказе, который согласуют или подписывают: сначала зарегистрируйте или отклоните его.",
                    "/orders/" + it))
        .toList();
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(subject, (int) naming(subject, DRAFTS).count());
  }

  @Override
  public List<Holding> erase(Subject subject) {
    List<UUID> drafts = naming(subject, DRAFTS).toList();
    tables(DRAFTS).forEach(it -> sweep.clean(subject, it));
    drafts.forEach(it -> index.take(orders.get(subject.organisation(), new OrderId(it))));
    return told(subject, drafts.size());
  }

  /** Ids of the orders of some state that name the person anywhere. */
  private Stream<UUID> naming(Subject subject, String state) {
    return tables(state).stream()
        .flatMap(it -> sweep.naming(subject, it).stream())
        .map(UUID.class::cast)
        .distinct();
  }

  private static List<TextTable> tables(String state) {
    String ofThem =
        "order_id in (select order_id from official_order where organisation = :organisation and "
            + state
            + ")";
    return List.of(
        TextTable.of(
                "official_order",
                "order_id",
                "heading",
                "preamble",
                "points",
                "annexes",
                "subject",
                "scan",
                "note")
            .and(state)
            .counted(),
        rows("order_acquaintance", "name", "post", "grounds", "witnesses").where(ofThem),
        rows("order_decision", "remarks").where(ofThem),
        rows("order_visa", "remarks").where(ofThem),
        rows("order_control", "text", "note", "extended").where(ofThem));
  }

  private static TextTable rows(String table, String... texts) {
    return TextTable.of(table, "order_id", texts).keyed("order_id", "position");
  }

  private List<Holding> told(Subject subject, int drafts) {
    List<Holding> told = new ArrayList<>();
    if (drafts > 0) {
      told.add(Holding.pseudonymised("Проекты приказов", "имя в тексте и приложениях", drafts));
    }
    registered(subject)
        .forEach(
            (series, kept) ->
                told.add(
                    Holding.kept(
                        "Зарегистрированные приказы " + series.title(),
                        "имя в приказах с приложениями и листами ознакомления: " + numbers(kept),
                        kept.size(),
                        "архивные документы, закон о персональных данных на них не распространяется (152-ФЗ, ст. 1 ч. 2 п. 2); срок хранения: %s (приказ Росархива № 236, %s)"
                            .formatted(series.retention(), series.article()))));
    return told;
  }

  private Map<Series, List<Order>> registered(Subject subject) {
    Set<UUID> ids = naming(subject, REGISTERED).collect(Collectors.toSet());
    return ids.stream()
        .map(it -> orders.get(subject.organisation(), new OrderId(it)))
        .collect(Collectors.groupingBy(Order::series, TreeMap::new, Collectors.toList()));
  }

  private static String numbers(List<Order> kept) {
    String first =
        kept.stream()
            .limit(LISTED)
            .map(it -> "№ " + it.number().orElse("б/н"))
            .sorted()
            .collect(Collectors.joining(", "));
    return kept.size() > LISTED ? first + " и другие" : first;
  }
}
