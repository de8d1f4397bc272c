package school.mentoring.monitoring.indicator;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is counted of pairs and their meetings. */
@Component
class PairRules implements StoredRule.Source {

  private static final String NAMES =
      "concat(coalesce(o.name.surname, ''), ' ', coalesce(o.name.givenName, ''), ' — ',"
          + " coalesce(e.name.surname, ''), ' ', coalesce(e.name.givenName, ''))";

  private static final String PEOPLE =
      " left join Mentor o on o.id = m.mentor.id left join Mentee e on e.id = m.mentee.id";

  private static final String BEGUN =
      """
       where m.organisation.id in :organisations and m.programme.id in :programmes
       and m.startsOn <= :asOf
      """;

  private static final ItemQuery PAIRS =
      new ItemQuery(
          "Mentorship m" + PEOPLE + BEGUN,
          "m.organisation.id",
          "m.id.id",
          "m.id.id",
          "m.startsOn",
          NAMES,
          "/mentorships/%s");

  private static final ItemQuery MEETINGS =
      new ItemQuery(
          "Mentorship m join m.meetings x" + PEOPLE + BEGUN + " and x.heldOn <= :asOf",
          "m.organisation.id",
          "x.id",
          "m.id.id",
          "x.heldOn",
          NAMES,
          "/mentorships/%s");

  private final StoredItems items;

  PairRules(StoredItems items) {
    this.items = items;
  }

  @Override
  public List<CountedRule> rules() {
    return List.of(
        rule("pairsBegun", "пары, закреплённые приказами", PAIRS),
        rule(
            "pairsKept",
            "пары, которые идут или завершены в срок",
            PAIRS.and("(m.state in ('ACTIVE', 'FINISHED') or m.endedOn > :asOf)")),
        rule(
            "pairsMeeting",
            "пары, у которых встреч не меньше заданного",
            PAIRS.and(
                "(select count(x) from Mentorship k join k.meetings x where k.id = m.id and x.heldOn <= :asOf) >= :least")),
        rule(
            "pairsPlanned",
            "пары с утверждённым планом",
            PAIRS.and(
                "exists (select 1 from Plan p join p.versions v"
                    + " where p.mentorship = m.id and v.approvedOn <= :asOf)")),
        rule("meetings", "встречи в журналах пар", MEETINGS));
  }

  private CountedRule rule(String key, String title, ItemQuery query) {
    return new StoredRule(key, title, query, items);
  }
}
