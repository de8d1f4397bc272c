package school.mentoring.order.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.order.OrderSubject;
import school.mentoring.shared.OrganisationId;

/** Puts together what all modules give for an order. */
@Component
class OrderContents {

  private final ObjectProvider<OrderContent> givers;
  private final SheetReaders readers;

  OrderContents(ObjectProvider<OrderContent> givers, SheetReaders readers) {
    this.givers = givers;
    this.readers = readers;
  }

  Content of(OrganisationId organisation, OrderSubject about) {
    List<Content> given =
        givers
            .orderedStream()
            .filter(it -> it.serves(about.kind()))
            .map(it -> it.content(organisation, about.programme(), about.subject()))
            .toList();
    Map<String, Object> facts = new HashMap<>();
    given.forEach(it -> facts.putAll(it.facts()));
    return new Content(
        given.stream().flatMap(it -> it.annexes().stream()).toList(),
        readers.of(organisation, given.stream().flatMap(it -> it.acquainted().stream()).toList()),
        facts);
  }
}
