package school.mentoring.order.draft;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.OrderSubject;
import school.mentoring.order.SubjectKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.shared.OrganisationId;

/** Writes the draft of an order from the programme's data. */
@Component
public class OrderDrafts {

  private final OrderContents contents;
  private final OrderFacts facts;
  private final OrderWording wording;
  private final OrderPeople people;

  OrderDrafts(OrderContents contents, OrderFacts facts, OrderWording wording, OrderPeople people) {
    this.contents = contents;
    this.facts = facts;
    this.wording = wording;
    this.people = people;
  }

  public Drafted write(OrganisationId organisation, OrderSubject about) {
    Content content = content(organisation, about);
    return new Drafted(
        wording.text(organisation, about.kind(), facts(organisation, about, content)),
        content.annexes(),
        content.acquainted(),
        people.curator(organisation).name().surnameFirst());
  }

  /** All that the text of an order may name. */
  Map<String, Object> facts(OrganisationId organisation, OrderSubject about, Content content) {
    Map<String, Object> known = facts.of(organisation, about.programme(), about.kind());
    known.putAll(content.facts());
    known.putAll(annexes(content.annexes().size()));
    if (about.kind().about() == SubjectKind.WORDS && about.subject() != null) {
      known.putIfAbsent("тема", about.subject());
    }
    return known;
  }

  private static Map<String, Object> annexes(int count) {
    Map<String, Object> facts = new HashMap<>(Map.of("приложения", count));
    for (int number = 1; number <= count; number++) {
      facts.put("приложение " + number, "приложение № " + number);
    }
    return facts;
  }

  /** Annexes and readers as they are now. */
  public Content content(OrganisationId organisation, OrderSubject about) {
    return contents.of(organisation, about);
  }
}
