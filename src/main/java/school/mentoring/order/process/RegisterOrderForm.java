package school.mentoring.order.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.number.OrderSeries;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.roadmap.course.Evidence;
import school.mentoring.roadmap.course.WorkItems;

/** The clerk or the curator enters the signed order into the register. */
@Component
class RegisterOrderForm implements TaskForm {

  private final Orders orders;
  private final OrderSeries series;
  private final WorkItems lines;
  private final Clock clock;

  RegisterOrderForm(Orders orders, OrderSeries series, WorkItems lines, Clock clock) {
    this.orders = orders;
    this.series = series;
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Order order = orders.get(task.organisation(), OrderVariables.order(task));
    Map<String, Object> shown = new HashMap<>();
    shown.put("orderId", order.id().toString());
    shown.put("heading", order.text().heading());
    Optional<Signing> signing = order.signing();
    LocalDate signedOn = signing.map(Signing::signedOn).orElse(LocalDate.now(clock));
    shown.put("orderDate", signedOn.toString());
    shown.put("proposedNumber", series.proposed(task.organisation(), order.series()));
    shown.put("signing", signing.map(Signing::way).orElse(SigningWay.PAPER).key());
    signing.map(Signing::file).ifPresent(it -> shown.put("scanFile", it));
    orders
        .proposedEffect(task.organisation(), order.id())
        .ifPresent(it -> shown.put("effectiveOn", it.toString()));
    return shown;
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Order order =
        orders.register(
            task.organisation(),
            OrderVariables.order(task),
            registration(answers),
            OrderVariables.user(task));
    lines.broughtForth(task.id(), task.user(), evidence(order));
    LocalDate effectiveOn = order.effectiveOn().orElseThrow();
    return Map.of(
        OrderVariables.IN_FORCE.name(), order.isInForce(LocalDate.now(clock)),
        OrderVariables.EFFECTIVE_DATE.name(), beginning(effectiveOn));
  }

  private static Registration registration(Answers answers) {
    return new Registration(
        answers.text("orderNumber").orElse(null),
        answers.date("orderDate").orElse(null),
        SigningWay.of(answers.text("signing").orElse("")),
        answers.text("scanFile").orElse(null),
        answers.date("effectiveOn").orElse(null),
        answers.text("registerNote").orElse(null));
  }

  private static Evidence.Content evidence(Order order) {
    return new Evidence.Content(
        "Приказ «" + order.text().heading() + "»",
        order.date().orElseThrow(),
        order.number().orElseThrow(),
        null,
        order.entry().orElseThrow().scan(),
        Map.of("orderId", order.id().toString()));
  }

  private String beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime().toString();
  }
}
