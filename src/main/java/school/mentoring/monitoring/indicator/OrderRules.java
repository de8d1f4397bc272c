package school.mentoring.monitoring.indicator;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is counted of the sheets on which people sign that they have read an order. */
@Component
class OrderRules implements StoredRule.Source {

  private static final ItemQuery READERS =
      new ItemQuery(
          """
          OfficialOrder o join o.sheet.lines l
          where o.organisation.id in :organisations and o.programme.id in :programmes
          and o.entry.date <= :asOf and (l.mark.way is null or l.mark.way <> 'LEFT')
          """,
          "o.organisation.id",
          "concat(cast(o.id.id as string), '/', cast(index(l) as string))",
          "o.id.id",
          "o.entry.date",
          "concat('Приказ № ', o.entry.number, ': ', l.name)",
          "/orders/%s");

  private final StoredItems items;

  OrderRules(StoredItems items) {
    this.items = items;
  }

  @Override
  public List<CountedRule> rules() {
    return List.of(
        new StoredRule("readers", "строки листов ознакомления", READERS, items),
        new StoredRule(
            "readersAcquainted",
            "строки листов ознакомления с отметкой",
            READERS.and("l.mark.way in ('PAPER', 'ELECTRONIC') and l.mark.day <= :asOf"),
            items));
  }
}
