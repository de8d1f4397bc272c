package school.mentoring.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import school.mentoring.TestSchool;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Searches of the register of one organisation with a thousand and a hundred thousand orders. */
@Benchmark
class RegisterBenchmark {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int WARM_UP = 150;
  private static final int REQUESTS = 40;

  /** What is searched for, by a name for the figures. */
  private static final Map<String, String> SEARCHES = searches();

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired MockMvc mvc;
  @Autowired DataSource source;

  private OrganisationId school;
  private JdbcTemplate database;

  private static Map<String, String> searches() {
    Map<String, String> searches = new LinkedHashMap<>();
    searches.put("all", "/orders");
    searches.put("word in every order", "/orders?words=наставничество");
    searches.put("word in one of a hundred", "/orders?words=редкость7z");
    searches.put("two words in one of ten each", "/orders?words=часто3 обычно4");
    searches.put("word of one old year", "/orders?words=веха1");
    searches.put("word in twenty orders", "/orders?words=единожды11z");
    searches.put("person in twenty orders", "/orders?person=Берёзкин11zу");
    searches.put("person in every order", "/orders?person=Ветрова");
    searches.put("number", "/orders?number=000417-ОД");
    searches.put("number begun", "/orders?number=0004");
    searches.put("year and state", "/orders?year=2021&state=IN_FORCE");
    searches.put("year and a state that no order is in", "/orders?year=2021&state=REJECTED");
    searches.put("kind, oldest first", "/orders?kind=reward&sort=oldest");
    searches.put("word, year, kind", "/orders?words=часто3&year=2021&kind=reward");
    return searches;
  }

  @Test
  void searchesOfALargeRegister() throws Exception {
    database = new JdbcTemplate(source);
    school = schools.founded();
    OrderId pattern = registered(schools.programme(school, 2024).id());
    multiply(pattern.id(), 1, FEW);
    measured("/orders", WARM_UP);
    SEARCHES.values().forEach(it -> measured(it, 10));
    Map<String, double[]> few = measured();
    multiply(pattern.id(), FEW + 1, MANY);
    SEARCHES.values().forEach(it -> measured(it, 10));
    Map<String, double[]> many = measured();
    few.forEach(
        (name, millis) ->
            Print.ratio("Register, " + name + ", ms", "100000", many.get(name), "1000", millis));
  }

  private OrderId registered(ProgrammeId programme) {
    OrderId id = orders.draft(school, programme, OrderKind.REWARD, "bench");
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand("1/1", LocalDate.of(2024, 9, 2)), "");
    return id;
  }

  /** As many orders of the same text, with numbers, dates, words and people of their own. */
  private void multiply(UUID pattern, int from, int to) {
    database.update(
        """
        insert into official_order (order_id, organisation, programme_id, kind, subject, state, heading,
          preamble, points, annexes, executor, signatory_post, signatory_name, number, order_date, series,
          calendar_year, effective_on, signing_way, content_hash, created_at, listed_on, version)
        select cast(lpad(to_hex(i), 32, '0') as uuid), organisation, programme_id,
          case when i % 3 = 0 then 'reward' else 'curator' end, subject, state, heading, preamble, points,
          annexes, executor, signatory_post, signatory_name, lpad(cast(i as text), 6, '0') || '-ОД',
          cast(make_date(2015 + i % 10, 1 + i % 12, 1 + i % 28) as date), series, 2015 + i % 10,
          make_date(2015 + i % 10, 1 + i % 12, 1 + i % 28), signing_way, content_hash,
          created_at + i * interval '1 second', make_date(2015 + i % 10, 1 + i % 12, 1 + i % 28), 0
        from official_order, generate_series(?, ?) i where order_id = ?
        """,
        from, to, pattern);
    words(
        "select about, word from order_word where order_id = ? and about <> 'NUMBER' order by word limit 25",
        from,
        to,
        pattern);
    word("TEXT", "'наставничества'", from, to);
    word("TEXT", "'редкость' || i % 100 || 'z'", from, to);
    word("TEXT", "'часто' || i * 7919 % 1000 / 100", from, to);
    word("TEXT", "'обычно' || i * 3271 % 1000 / 100", from, to);
    word("TEXT", "'веха' || i % 10", from, to);
    word("TEXT", "'единожды' || i / 20 || 'z'", from, to);
    word("PERSON", "'березкин' || i / 20 || 'zа'", from, to);
    word("NUMBER", "lpad(cast(i as text), 6, '0') || '-ОД'", from, to);
    database.execute("vacuum analyze");
  }

  private void words(String select, int from, int to, UUID pattern) {
    database.update(
        "insert into order_word (organisation, about, word, order_id) select '%s', w.about, w.word, cast(lpad(to_hex(i), 32, '0') as uuid) from (%s) w, generate_series(?, ?) i"
            .formatted(school.id(), select),
        pattern,
        from,
        to);
  }

  private void word(String about, String word, int from, int to) {
    database.update(
        "insert into order_word (organisation, about, word, order_id) select '%s', '%s', %s, cast(lpad(to_hex(i), 32, '0') as uuid) from generate_series(?, ?) i on conflict do nothing"
            .formatted(school.id(), about, word),
        from,
        to);
  }

  private Map<String, double[]> measured() {
    Map<String, double[]> figures = new LinkedHashMap<>();
    SEARCHES.forEach((name, address) -> figures.put(name, measured(address, REQUESTS)));
    return figures;
  }

  private double[] measured(String address, int times) {
    double[] millis = new double[times];
    try {
      for (int i = 0; i < times; i++) {
        long start = System.nanoTime();
        mvc.perform(get(address).with(user(TestSchool.login(Role.CURATOR, school))))
            .andExpect(status().isOk());
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return millis;
  }
}
