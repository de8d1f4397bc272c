package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.control.ControlledPoint;
import school.mentoring.order.control.ControlledPoints;
import school.mentoring.order.history.Decision;
import school.mentoring.order.register.OrderSearch;
import school.mentoring.order.register.Register;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.warning.OrderWarnings;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class OrderLifeIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired Orders orders;
  @Autowired NewOrders newOrders;
  @Autowired OrderLinks links;
  @Autowired OrderSeals seals;
  @Autowired OrderWarnings warnings;
  @Autowired Register register;
  @Autowired ControlledPoints points;
  @Autowired ProgrammeControl control;
  @Autowired RuntimeService runtime;
  @Autowired TaskService engineTasks;
  @Autowired JdbcTemplate sql;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  /** Registered without its process. */
  private Order registered(String number, String words) {
    OrderId id = orders.draft(school, programme, OrderKind.CURATOR, number);
    OrderText text = orders.get(school, id).text().edited(null, null, words);
    orders.check(school, id, text, "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand(number, DAY), "");
    return orders.get(school, id);
  }

  private void led() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
  }

  @Test
  void anOrderIsBegunOnAPageAndGoesItsWayBesideTheRoadmap() throws Exception {
    as(Role.CLERK, get("/orders/new"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(programme.toString())))
        .andExpect(content().string(containsString("value=\"curator\"")))
        .andExpect(content().string(not(containsString("value=\"cancellation\""))));
    as(
            Role.CLERK,
            post("/orders/new").param("programme", programme.toString()).param("kind", "curator"))
        .andExpect(status().is3xxRedirection());

    assertThat(tasks.open(programme, "userTask_checkOrder").getTenantId()).isEqualTo(school.id());
    led();
    assertThat(orders.of(school, programme))
        .singleElement()
        .matches(it -> it.state(LocalDate.now()) == OrderState.IN_FORCE);
    assertThat(tasks.all(programme)).isEmpty();
  }

  @Test
  void aRejectedOrderThatNobodyCalledForJustEnds() {
    newOrders.begin(school, programme, OrderKind.CURATOR, null);
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не нужен"));

    assertThat(runtime.createProcessInstanceQuery().tenantIdIn(school.id()).count()).isZero();
  }

  @Test
  void theSameOrderIsNotBegunTwiceAtATime() {
    newOrders.begin(school, programme, OrderKind.CONTEST, "Лучший наставник");

    assertThatThrownBy(
            () -> newOrders.begin(school, programme, OrderKind.CONTEST, " Лучший наставник "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже готовится");
    led();
    newOrders.begin(school, programme, OrderKind.CONTEST, "Лучший наставник");
    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
  }

  @Test
  void aPauseHoldsAndACancellationEndsOrdersBegunBesideTheRoadmap() {
    newOrders.begin(school, programme, OrderKind.CURATOR, null);

    control.pause(programme, school, "каникулы");
    assertThat(engineTasks.createTaskQuery().tenantIdIn(school.id()).active().count()).isZero();
    assertThatThrownBy(() -> newOrders.begin(school, programme, OrderKind.REWARD, null))
        .hasMessageContaining("приостановлена");
    control.resume(programme, school);
    assertThat(engineTasks.createTaskQuery().tenantIdIn(school.id()).active().count()).isOne();
    control.cancel(programme, school, "ошибка");
    assertThat(runtime.createProcessInstanceQuery().tenantIdIn(school.id()).count()).isZero();
  }

  @Test
  void whoMayNotKeepOrdersBeginsNone() throws Exception {
    as(Role.MENTOR, get("/orders/new")).andExpect(status().isForbidden());
    as(Role.MENTOR, get("/orders/route")).andExpect(status().isForbidden());
    as(Role.MENTOR, get("/orders/control")).andExpect(status().isForbidden());
  }

  @Test
  void aLaterOrderCancelsARegisteredOneAndBothShowIt() throws Exception {
    Order original = registered("7", "Назначить. Срок: до 15.10.2030.");
    as(Role.CURATOR, post("/orders/" + original.id() + "/change").param("kind", "cancellation"))
        .andExpect(status().is3xxRedirection());
    assertThatThrownBy(() -> newOrders.change(school, original.id(), OrderKind.CANCELLATION))
        .hasMessageContaining("уже готовится");
    led();

    Order later = links.changing(school, original.id()).get(0);
    assertThat(later.text().heading()).isEqualTo("Об отмене приказа от 02.09.2024 № 7");
    assertThat(orders.get(school, original.id()).state(LocalDate.now()))
        .isEqualTo(OrderState.CANCELLED);
    assertThat(found(OrderState.CANCELLED)).containsExactly(original.id());
    assertThat(found(OrderState.IN_FORCE)).containsExactly(later.id());
    as(Role.CLERK, get("/orders/" + original.id()))
        .andExpect(content().string(containsString("/orders/" + later.id())))
        .andExpect(content().string(containsString("отменён")));
    as(Role.CLERK, get("/orders/" + later.id()))
        .andExpect(content().string(containsString("/orders/" + original.id())));
    assertThat(points.of(original.id()))
        .singleElement()
        .matches(it -> it.ending().filter(ControlledPoint.Ending.REMOVED::equals).isPresent());
    assertThatThrownBy(() -> points.reopen(school, points.of(original.id()).get(0).id()))
        .hasMessageContaining("приказ отменён");
    as(Role.CLERK, get("/orders/" + original.id()))
        .andExpect(content().string(not(containsString("Вернуть на контроль"))));
    assertThatThrownBy(() -> newOrders.change(school, original.id(), OrderKind.AMENDMENT))
        .hasMessageContaining("уже отменён");
    assertThat(seals.broken(school, Set.of(original.id(), later.id()))).isEmpty();
  }

  private List<OrderId> found(OrderState state) {
    OrderSearch search =
        new OrderSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(state),
            false);
    return register.find(school, search, PageRequest.of(0, 10)).stream()
        .map(it -> it.order().id())
        .toList();
  }

  @Test
  void anAmendedOrderStaysInForceAndNamesTheAmendment() {
    Order original = registered("7", "Назначить");
    OrderId change = newOrders.change(school, original.id(), OrderKind.AMENDMENT);
    assertThat(warnings.about(orders.get(school, change)))
        .anyMatch(it -> it.contains("что именно меняется"));
    led();

    Order amended = orders.get(school, original.id());
    assertThat(amended.state(LocalDate.now())).isEqualTo(OrderState.IN_FORCE);
    assertThat(amended.history()).extracting(Decision::act).contains(Decision.Act.AMENDED);
    assertThat(links.changing(school, original.id()))
        .singleElement()
        .matches(it -> it.amends().filter(original.id()::equals).isPresent())
        .extracting(it -> it.text().points().lines().toList().get(1))
        .isEqualTo("1.1. Пункт 1 изложить в следующей редакции: «Назначить».");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update official_order set points = 'Уволить' where order_id = ?",
        "update official_order set signatory_name = 'И. И. Чужой' where order_id = ?",
        "update official_order set effective_on = '2024-10-01' where order_id = ?",
        "update official_order set signed_on = '2024-08-01' where order_id = ?",
        "update order_acquaintance set name = 'Чужой Иван' where position = 0 and order_id = ?",
        "update official_order set cancelled_on = '2024-10-01' where order_id = ?",
        "update official_order set executor = 'Чужой И. И.' where order_id = ?",
        "update official_order set note = 'отменён устно' where order_id = ?",
        "update official_order set scan = 'другая папка' where order_id = ?",
        "update official_order set signatory_basis = 'по приказу № 1' where order_id = ?",
        "update official_order set recorded_name = 'Чужой И. И.' where order_id = ?",
        "update official_order set content_hash = null where order_id = ?",
        "update official_order set hash_version = null where order_id = ?",
        "update official_order set sealed_readers = null where order_id = ?",
        "update order_acquaintance set login = 'stranger' where position = 0 and order_id = ?",
        "delete from order_acquaintance where position = 0 and order_id = ?"
      })
  void whatWasChangedPastTheProgramIsFoundAndShown(String tampering) throws Exception {
    Order order = registered("7", "Назначить");
    assertThat(seals.broken(school, Set.of(order.id()))).isEmpty();

    assertThat(sql.update(tampering, order.id().id())).isPositive();
    assertThat(seals.broken(school, Set.of(order.id()))).containsExactly(order.id());
    as(Role.CLERK, get("/orders/" + order.id()))
        .andExpect(content().string(containsString("изменилось после регистрации")));
    as(Role.CLERK, get("/orders")).andExpect(content().string(containsString("текст изменён")));
  }

  @Test
  void pointsWithATermAreWatchedUntilTheyAreMarked() throws Exception {
    Order order =
        registered(
            "7",
            "Назначить\nПровести опрос. Срок: до 15.10.2024. Ответственный: Ветрова А. С.\nСдать отчёт. Срок: 2 рабочих дня.");

    List<ControlledPoint> watched = points.of(order.id());
    assertThat(watched).extracting(ControlledPoint::point).containsExactly("2", "3");
    assertThat(watched)
        .extracting(ControlledPoint::due)
        .containsExactly(LocalDate.of(2024, 10, 15), LocalDate.of(2024, 9, 4));
    as(Role.CLERK, get("/orders/control?state=OVERDUE&words=ветрова"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Провести опрос.")))
        .andExpect(content().string(not(containsString("Сдать отчёт."))));
    as(Role.CLERK, post("/orders/control/" + watched.get(0).id() + "/done").param("words", "сдан"))
        .andExpect(status().is3xxRedirection());
    as(
            Role.CLERK,
            post("/orders/control/" + watched.get(1).id() + "/extend")
                .param("day", "2030-01-10")
                .param("words", "болезнь"))
        .andExpect(status().is3xxRedirection());
    as(Role.CLERK, post("/orders/control/" + watched.get(0).id() + "/remove").param("words", "x"))
        .andExpect(status().isConflict());
    assertThat(points.overdue(school)).isZero();
    as(Role.CLERK, get("/orders/" + order.id()))
        .andExpect(content().string(containsString("исполнен")))
        .andExpect(content().string(containsString("болезнь")));
  }

  @Test
  void theRouteIsDeclaredOnItsPageAndWhoeverIsAskedMayReadTheOrder() throws Exception {
    String psychologist = TestSchool.login(Role.PSYCHOLOGIST, school);
    as(Role.CLERK, post("/orders/route").param("login", psychologist, ""))
        .andExpect(status().is3xxRedirection());
    as(Role.CLERK, get("/orders/route"))
        .andExpect(content().string(containsString("Все виды приказов")));
    as(Role.CLERK, post("/orders/route").param("login", "nobody"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("nobody")));
    OrderId order = newOrders.begin(school, programme, OrderKind.CURATOR, null);
    as(Role.PSYCHOLOGIST, get("/orders/" + order)).andExpect(status().isForbidden());
    tasks.answer(programme, "userTask_checkOrder", Map.of());

    as(Role.PSYCHOLOGIST, get("/orders/" + order))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("ожидается")));
    as(Role.MENTOR, get("/orders/" + order + "/pdf")).andExpect(status().isForbidden());
  }
}
