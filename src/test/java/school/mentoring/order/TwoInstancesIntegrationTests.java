package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.MentoringApplication;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.order.number.Numbering;
import school.mentoring.order.number.OrderSeries;
import school.mentoring.order.register.Register;
import school.mentoring.order.register.Searches;
import school.mentoring.order.requisite.Registration;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Two instances of the application number one school's orders on one PostgreSQL. */
class TwoInstancesIntegrationTests extends PostgresTest {

  private static final int ORDERS = 200;
  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired OrderSeries series;
  @Autowired Register register;
  @Autowired JdbcTemplate database;
  @Autowired ApplicationContext first;

  private OrganisationId school;
  private ProgrammeId programme;

  @Test
  void twoInstancesGiveOneToNWithoutGapsOrDoublesThoughSomeOfThemFail() throws Exception {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
    series.declare(school, series.wanted(Series.CORE, Numbering.AUTOMATIC, "{n}", 1));
    List<OrderId> waiting = IntStream.range(0, ORDERS).mapToObj(this::signed).toList();

    try (ConfigurableApplicationContext second = secondInstance()) {
      registered(waiting, List.of(first, second));
    }

    assertThat(numbers())
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ORDERS).boxed().toList());
    assertThat(register.find(school, Searches.number("17"), Pageable.ofSize(25)).getContent())
        .extracting(it -> it.order().number().orElseThrow())
        .contains("17", "170", "179")
        .hasSize(11);
  }

  private OrderId signed(int number) {
    OrderId id = orders.draft(school, programme, OrderKind.REWARD, "s" + number);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    return id;
  }

  private static ConfigurableApplicationContext secondInstance() {
    return new SpringApplicationBuilder(MentoringApplication.class)
        .profiles("test", "postgres")
        .run(
            "--server.port=0",
            "--DB_HOST=localhost",
            "--DB_PORT=" + port(),
            "--DB_NAME=postgres",
            "--DB_USER=postgres",
            "--DB_PASSWORD=postgres",
            "--spring.datasource.url=jdbc:postgresql://localhost:" + port() + "/postgres",
            "--spring.jmx.enabled=false",
            // the web apps are static: closing these would close those of other tests
            "--camunda.bpm.webapp.enabled=false");
  }

  /** Each order by one of the instances; every seventh is rolled back, every fortieth is killed. */
  private void registered(List<OrderId> waiting, List<ApplicationContext> instances)
      throws Exception {
    List<Callable<Void>> clicks = new ArrayList<>();
    for (int i = 0; i < waiting.size(); i++) {
      int number = i;
      OrderId id = waiting.get(i);
      ApplicationContext instance = instances.get(i % instances.size());
      clicks.add(() -> clicked(instance, id, number));
    }
    Collections.shuffle(clicks);
    ExecutorService people = Executors.newFixedThreadPool(8);
    for (Future<Void> done : people.invokeAll(clicks)) {
      done.get();
    }
    people.shutdown();
  }

  private Void clicked(ApplicationContext instance, OrderId id, int number) {
    Orders there = instance.getBean(Orders.class);
    if (number % 40 == 0) {
      assertThatThrownBy(() -> killed(instance, id)).isNotNull();
    } else if (number % 7 == 0) {
      rolledBack(instance, id);
    }
    there.register(school, id, Registration.byHand(null, DAY), "");
    return null;
  }

  private void rolledBack(ApplicationContext instance, OrderId id) {
    transaction(instance)
        .executeWithoutResult(
            status -> {
              register(instance, id);
              status.setRollbackOnly();
            });
  }

  /** The instance dies after it took the number and before it could keep it. */
  private void killed(ApplicationContext instance, OrderId id) {
    transaction(instance)
        .executeWithoutResult(
            status -> {
              register(instance, id);
              Integer session =
                  instance
                      .getBean(JdbcTemplate.class)
                      .queryForObject("select pg_backend_pid()", Integer.class);
              database.queryForObject("select pg_terminate_backend(?)", Boolean.class, session);
            });
  }

  private void register(ApplicationContext instance, OrderId id) {
    instance.getBean(Orders.class).register(school, id, Registration.byHand(null, DAY), "");
  }

  private static TransactionTemplate transaction(ApplicationContext instance) {
    return new TransactionTemplate(instance.getBean(PlatformTransactionManager.class));
  }

  private List<Integer> numbers() {
    return database.queryForList(
        "select cast(number as integer) from official_order where organisation = ? and number is not null",
        Integer.class,
        school.id());
  }
}
