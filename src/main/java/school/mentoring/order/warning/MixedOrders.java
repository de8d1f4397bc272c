package school.mentoring.order.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.NewOrders;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.OrderSubject;
import school.mentoring.order.OrderWarning;
import school.mentoring.order.Orders;
import school.mentoring.order.Series;
import school.mentoring.order.draft.OrderDrafts;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Keeps apart what is kept for different terms: what an order decides on the pay and reward of
 * employees goes into an order of the personnel series, what it decides on pupils and on the
 * composition of pairs into one of the core series. The second order is begun by one click on the
 * page of the first; a warning says that it is missing.
 */
@Service
public class MixedOrders implements OrderWarning {

  private static final Map<OrderKind, OrderKind> OTHER_HALF =
      Map.of(
          OrderKind.REWARD, OrderKind.REWARD_EMPLOYEES,
          OrderKind.REWARD_EMPLOYEES, OrderKind.REWARD,
          OrderKind.END_MENTORING, OrderKind.CHANGE_PAIRS);

  private static final Set<OrderState> FALLEN = Set.of(OrderState.REJECTED, OrderState.CANCELLED);

  private static final Pattern PAY =
      Pattern.compile("(?iu)(?<!\\p{L})(выплат|выплачива|доплат|преми(?:я|ю|и|ров)|надбав)\\p{L}*");

  private final Orders orders;
  private final OrderDrafts drafts;
  private final NewOrders begun;
  private final Programmes programmes;
  private final Clock clock;

  MixedOrders(
      Orders orders, OrderDrafts drafts, NewOrders begun, Programmes programmes, Clock clock) {
    this.orders = orders;
    this.drafts = drafts;
    this.begun = begun;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The order that belongs beside this one and has not been begun yet. */
  @Transactional(readOnly = true)
  public Optional<OrderKind> missing(Order order) {
    return Optional.ofNullable(OTHER_HALF.get(order.kind()))
        .filter(it -> stands(order))
        .filter(it -> hasContent(order, it) && !isBegun(order, it));
  }

  private boolean hasContent(Order order, OrderKind other) {
    OrderSubject about = new OrderSubject(order.programme(), other, null);
    return !drafts.content(order.organisation(), about).annexes().isEmpty();
  }

  /** Changes in pairs come again and again; a reward comes once. */
  private boolean isBegun(Order order, OrderKind other) {
    return orders.of(order.organisation(), order.programme()).stream()
        .filter(it -> it.kind().equals(other) && stands(it))
        .anyMatch(it -> it.entry().isEmpty() || !other.equals(OrderKind.CHANGE_PAIRS));
  }

  private boolean stands(Order order) {
    return !FALLEN.contains(order.state(today()));
  }

  /**
   * Begins the missing order; begun already, nothing happens.
   *
   * @throws school.mentoring.shared.Refusal if the programme is not running
   */
  @Transactional
  public void beginMissing(OrganisationId organisation, OrderId id) {
    ProgrammeId programme = orders.get(organisation, id).programme();
    programmes.hold(programme);
    missing(orders.get(organisation, id))
        .ifPresent(it -> begun.begin(organisation, programme, it, null));
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> about(Order order) {
    return Stream.concat(
            missing(order)
                .map(
                    it ->
                        "К этому приказу нужен второй: «%s» (приказы %s). Составьте его на странице приказа."
                            .formatted(it.title(), it.series().title()))
                .stream(),
            pay(order).stream())
        .toList();
  }

  /** A point on pay in an order of the core series. */
  private static Optional<String> pay(Order order) {
    return Optional.of(order)
        .filter(it -> it.kind().series() == Series.CORE)
        .flatMap(it -> it.text().numberedPoints().stream().filter(PAY.asPredicate()).findFirst())
        .map(
            it ->
                "Пункт «%s» говорит об оплате: вынесите его в приказ по личному составу, у него другой срок хранения."
                    .formatted(it.length() > 60 ? it.substring(0, 60) + "…" : it));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
