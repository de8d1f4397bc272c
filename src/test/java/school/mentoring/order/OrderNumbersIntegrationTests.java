package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.number.Numbering;
import school.mentoring.order.number.OrderNumbers;
import school.mentoring.order.number.OrderSeries;
import school.mentoring.order.register.Register;
import school.mentoring.order.register.Searches;
import school.mentoring.order.requisite.Registration;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class OrderNumbersIntegrationTests {

  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 30);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 1, 9);

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired OrderSeries series;
  @Autowired Register register;
  @Autowired OrderNumbers numbers;
  @Autowired Clock clock;
  @Autowired PlatformTransactionManager transactions;

  private OrganisationId school;
  private ProgrammeId programme;
  private int subjects;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
  }

  private OrderId signed() {
    return signed(OrderKind.REWARD);
  }

  private OrderId signed(OrderKind kind) {
    OrderId id = orders.draft(school, programme, kind, "s" + subjects++);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    return id;
  }

  private String registered(Registration registration) {
    return registered(signed(), registration);
  }

  private String registered(OrderId id, Registration registration) {
    return orders.register(school, id, registration, "").number().orElseThrow();
  }

  private static Registration on(LocalDate day) {
    return Registration.byHand(null, day);
  }

  @RepeatedTest(3)
  void twoAtOnceNeverGetTheSameNumber() throws Exception {
    List<OrderId> waiting = IntStream.range(0, 6).mapToObj(it -> signed()).toList();
    CyclicBarrier together = new CyclicBarrier(waiting.size());
    ExecutorService people = Executors.newFixedThreadPool(waiting.size());
    List<Callable<String>> clicks = new ArrayList<>();
    waiting.forEach(
        id ->
            clicks.add(
                () -> {
                  together.await();
                  return registered(id, on(IN_2024));
                }));

    List<String> numbers = new ArrayList<>();
    for (Future<String> it : people.invokeAll(clicks)) {
      numbers.add(it.get());
    }
    people.shutdown();

    assertThat(numbers).containsExactlyInAnyOrder("1-ОД", "2-ОД", "3-ОД", "4-ОД", "5-ОД", "6-ОД");
  }

  @Test
  void oneOrderRegisteredTwiceAtOnceGetsOneNumber() throws Exception {
    OrderId id = signed();
    ExecutorService people = Executors.newFixedThreadPool(2);
    Callable<String> click = () -> registered(id, on(IN_2024));
    int refused = 0;
    for (Future<String> it : people.invokeAll(List.of(click, click))) {
      try {
        it.get();
      } catch (java.util.concurrent.ExecutionException e) {
        assertThat(e.getCause()).isInstanceOf(Refusal.class).hasMessageContaining("зарегистриров");
        refused++;
      }
    }
    people.shutdown();

    assertThat(refused).isEqualTo(1);
    assertThat(registered(on(IN_2024))).isEqualTo("2-ОД");
  }

  @Test
  void numbersBeginAnewWithTheCalendarYear() {
    assertThat(registered(on(IN_2024))).isEqualTo("1-ОД");
    assertThat(registered(on(IN_2024))).isEqualTo("2-ОД");
    assertThat(registered(on(IN_2025))).isEqualTo("1-ОД");
    assertThat(registered(on(IN_2024))).isEqualTo("3-ОД");
  }

  @Test
  void aUsedNumberIsRefusedNamingItsOrderAndTheNextFreeOne() {
    registered(Registration.byHand(" № 39/3 ", IN_2024));
    OrderId second = signed();

    assertThatThrownBy(() -> registered(second, Registration.byHand("39/3", IN_2024)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«39/3»")
        .hasMessageContaining("О поощрении")
        .hasMessageContaining("30.12.2024")
        .hasMessageContaining("1-ОД");
    assertThat(registered(second, Registration.byHand("39/3", IN_2025))).isEqualTo("39/3");
  }

  @Test
  void theSeriesGoesRoundNumbersTypedByHand() {
    registered(Registration.byHand("2-ОД", IN_2024));

    assertThat(registered(on(IN_2024))).isEqualTo("1-ОД");
    assertThat(registered(on(IN_2024))).isEqualTo("3-ОД");
  }

  @Test
  void aNumberOfARegistrationThatFailedIsNotLost() {
    OrderId id = signed();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              registered(id, on(IN_2024));
              status.setRollbackOnly();
            });

    assertThat(registered(id, on(IN_2024))).isEqualTo("1-ОД");
  }

  @Test
  void aSeriesThatTheProgramNumbersBeginsInMidYearAndGoesOnWithoutGaps() {
    LocalDate today = LocalDate.now(clock);
    String year = "/" + today.getYear();
    declare(Series.CORE, "{nnn}/{yyyy}", 46);

    assertThat(registered(on(today))).isEqualTo("046" + year);
    assertThat(registered(on(today))).isEqualTo("047" + year);
    assertThat(registered(on(IN_2024))).isEqualTo("001/2024");
    OrderId ahead = signed();
    assertThatThrownBy(() -> registered(ahead, Registration.byHand("049" + year, today)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("049" + year)
        .hasMessageContaining("пропуск")
        .hasMessageContaining("048" + year);
    assertThat(registered(ahead, Registration.byHand("47 § 3", today))).isEqualTo("47 § 3");
    assertThat(series.proposed(school, Series.CORE)).isEqualTo("048" + year);
  }

  @Test
  void ordersOnPersonnelAreCountedApart() {
    registered(on(IN_2024));
    Order another = orders.get(school, signed());

    String number =
        new TransactionTemplate(transactions)
            .execute(status -> numbers.give(another, Series.PERSONNEL, null, 2024));

    assertThat(number).isEqualTo("1-ЛС");
  }

  @ParameterizedTest
  @ValueSource(strings = {"78-од", "78-OД", " 78 – ОД", "№ 78 -ОД", "78-ОД."})
  void aNumberInAnotherSpellingIsTheSameNumber(String again) {
    registered(Registration.byHand("78-ОД", IN_2024));
    OrderId second = signed();

    assertThatThrownBy(() -> registered(second, Registration.byHand(again, IN_2024)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже занят приказом «О поощрении");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"45/1", "78-ОД", "47 § 3", "52-0/3", "152-осн.", "259-од", "45/2-р", "866"})
  void aNumberOfThePaperRegisterIsTakenAsItIs(String number) {
    assertThat(registered(Registration.byHand(number, IN_2024))).isEqualTo(number);
    assertThat(register.find(school, Searches.number(number), Pageable.ofSize(5)).getContent())
        .hasSize(1);
  }

  private void declare(Series of, String pattern, int start) {
    series.declare(school, series.wanted(of, Numbering.AUTOMATIC, pattern, start));
  }

  @Test
  void schoolsCountApart() {
    registered(on(IN_2024));
    found();

    assertThat(registered(on(IN_2024))).isEqualTo("1-ОД");
  }

  @Test
  void aDraftOfTheSameIsNotDoubled() {
    OrderId first = orders.draft(school, programme, OrderKind.CURATOR, null);

    assertThat(orders.draft(school, programme, OrderKind.CURATOR, null)).isEqualTo(first);
    orders.check(school, first, orders.get(school, first).text(), "");
    assertThat(orders.draft(school, programme, OrderKind.CURATOR, null)).isNotEqualTo(first);
  }

  @Test
  void anotherOrganisationsOrderIsNotThere() {
    OrderId id = signed();

    assertThatThrownBy(() -> orders.get(schools.founded(), id))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }
}
