package school.mentoring.order.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderState;
import school.mentoring.shared.OrganisationId;

/**
 * Finds orders in a time that hardly grows with the register. Where a word stands in few orders,
 * those are fetched and sorted. Where every word stands in many, the first orders by date are asked
 * one after another until the page is full; only if they do not fill it, as with a word that was
 * used years ago, all orders of the rarest word are sorted. The statements are written so that the
 * database cannot choose another way.
 */
@Component
class RegisterFinder {

  private static final int FEW = 2000;

  private final JdbcTemplate database;

  RegisterFinder(JdbcTemplate database) {
    this.database = database;
  }

  /** Ids of the orders found, from {@code offset} on. */
  List<OrderId> find(
      OrganisationId organisation, OrderSearch search, LocalDate today, int offset, int limit) {
    List<Counted> terms = counted(organisation, search.terms());
    Statement sorted = new Statement();
    if (!terms.isEmpty()) {
      if (terms.get(0).orders() > FEW) {
        Statement first = new Statement();
        amongFirst(first, organisation, search, today, terms);
        List<OrderId> found = page(first, search, offset, limit);
        if (found.size() == limit) {
          return found;
        }
      }
      byWord(sorted, organisation, search, today, terms);
    } else {
      sorted.add("select o.order_id from official_order o");
      narrow(sorted, organisation, search, today, terms);
    }
    return page(sorted, search, offset, limit);
  }

  private List<OrderId> page(Statement statement, OrderSearch search, int offset, int limit) {
    statement.add(
        "order by listed_on %1$s, created_at %1$s offset ? rows fetch next ? rows only"
            .formatted(direction(search)),
        offset,
        limit);
    return database.query(
        statement.text(),
        (row, number) -> new OrderId(row.getObject(1, UUID.class)),
        statement.values());
  }

  private static String direction(OrderSearch search) {
    return search.oldestFirst() ? "asc" : "desc";
  }

  private static void byWord(
      Statement statement,
      OrganisationId organisation,
      OrderSearch search,
      LocalDate today,
      List<Counted> terms) {
    SearchTerm rarest = terms.get(0).term();
    statement.add("select order_id from (select o.order_id, o.listed_on, o.created_at from");
    statement.add(
        "(select distinct order_id from order_word where organisation = ? and about = ? and word >= ? and word < ?) hit",
        organisation.id(),
        rarest.about().name(),
        rarest.beginning(),
        rarest.end());
    statement.add("join official_order o on o.order_id = hit.order_id");
    narrow(statement, organisation, search, today, terms.subList(1, terms.size()));
    // a limit is what keeps the sorting outside: inside, it would walk the whole register
    statement.add("offset 0 rows fetch next 1000000 rows only) few");
  }

  /** Asks only the orders that come first by date, as many as can be asked quickly. */
  private static void amongFirst(
      Statement statement,
      OrganisationId organisation,
      OrderSearch search,
      LocalDate today,
      List<Counted> terms) {
    statement.add("select o.order_id from (select o.order_id, o.listed_on, o.created_at");
    statement.add("from official_order o");
    narrow(statement, organisation, search, today, List.of());
    statement.add(
        "order by o.listed_on %1$s, o.created_at %1$s offset 0 rows fetch next %2$d rows only) o where 1 = 1"
            .formatted(direction(search), FEW));
    terms.forEach(it -> has(statement, it.term()));
  }

  private static void narrow(
      Statement statement,
      OrganisationId organisation,
      OrderSearch search,
      LocalDate today,
      List<Counted> terms) {
    statement.add("where o.organisation = ?", organisation.id());
    search.kind().ifPresent(it -> statement.add("and o.kind = ?", it.key()));
    search.series().ifPresent(it -> statement.add("and o.series = ?", it.key()));
    search.year().ifPresent(it -> statement.add("and o.calendar_year = ?", it));
    search.state().ifPresent(it -> stands(statement, it, today));
    terms.forEach(it -> has(statement, it.term()));
  }

  /** The offset keeps the question a question, asked of one order after another. */
  private static void has(Statement statement, SearchTerm term) {
    statement.add(
        "and exists (select 1 from order_word w where w.order_id = o.order_id and w.about = ? and w.word >= ? and w.word < ? offset 0 rows)",
        term.about().name(),
        term.beginning(),
        term.end());
  }

  /** A registered order is in force, or cancelled, from a day on, which no column says. */
  private static void stands(Statement statement, OrderState state, LocalDate today) {
    switch (state) {
      case IN_FORCE -> registered(statement, "o.effective_on <= ?", today);
      case REGISTERED -> registered(statement, "o.effective_on > ?", today);
      case CANCELLED -> statement.add("and o.cancelled_on <= ?", today);
      default -> statement.add("and o.state = ?", state.name());
    }
  }

  private static void registered(Statement statement, String condition, LocalDate today) {
    statement.add("and o.state = ? and " + condition, OrderState.REGISTERED.name(), today);
    statement.add("and (o.cancelled_on is null or o.cancelled_on > ?)", today);
  }

  /** The terms, the rarest first; beyond few nobody counts. */
  private List<Counted> counted(OrganisationId organisation, List<SearchTerm> terms) {
    return terms.stream()
        .map(it -> new Counted(it, orders(organisation, it)))
        .sorted(Comparator.comparing(Counted::orders))
        .collect(Collectors.toList());
  }

  private int orders(OrganisationId organisation, SearchTerm term) {
    return database.queryForObject(
        "select count(*) from (select 1 from order_word where organisation = ? and about = ? and word >= ? and word < ? fetch first %d rows only) hits"
            .formatted(FEW + 1),
        Integer.class,
        organisation.id(),
        term.about().name(),
        term.beginning(),
        term.end());
  }

  private record Counted(SearchTerm term, int orders) {}

  /** A statement as it grows. */
  private static final class Statement {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String part, Object... with) {
      parts.add(part);
      values.addAll(List.of(with));
    }

    String text() {
      return String.join(" ", parts);
    }

    Object[] values() {
      return values.toArray();
    }
  }
}
