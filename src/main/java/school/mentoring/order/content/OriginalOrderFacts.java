package school.mentoring.order.content;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Dates;
import school.mentoring.order.HeldOrders;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.RegisterEntry;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

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
        Map.of(
            "исходный приказ.номер", entry.number(),
            "исходный приказ.дата", Dates.text(entry.date()),
            "исходный приказ.заголовок", original.text().heading()));
  }
}
