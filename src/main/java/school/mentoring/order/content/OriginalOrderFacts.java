package school.mentoring.order.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.HeldOrders;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The order that an order amends or cancels: what it is called, and who read it. */
@Component
@Order(7)
class OriginalOrderFacts implements OrderContent {

  private final HeldOrders orders;

  OriginalOrderFacts(HeldOrders orders) {
    this.orders = orders;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.changesAnother();
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    school.mentoring.order.Order original = orders.get(organisation, OrderId.of(subject));
    original.mustBeChangeable();
    RegisterEntry entry = original.entry().orElseThrow();
    return new Content(
        List.of(),
        original.sheet().lines().stream().map(it -> new NamedPerson(it.name(), it.post())).toList(),
        facts(entry, original.text()));
  }

  private static Map<String, Object> facts(RegisterEntry entry, OrderText text) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("исходный приказ.номер", entry.number());
    facts.put("исходный приказ.дата", Dates.text(entry.date()));
    facts.put("исходный приказ.заголовок", text.heading());
    firstWhole(text).ifPresent(it -> putPoint(it, facts));
    return facts;
  }

  private static void putPoint(OrderPoint point, Map<String, Object> facts) {
    facts.put("исходный приказ.пункт", point.number());
    facts.put("исходный приказ.текст пункта", point.text().replaceFirst("[.;]$", ""));
  }

  /** The first point that says all by itself. */
  private static Optional<OrderPoint> firstWhole(OrderText text) {
    return OrderPoint.of(text).stream().filter(it -> !it.text().endsWith(":")).findFirst();
  }
}
