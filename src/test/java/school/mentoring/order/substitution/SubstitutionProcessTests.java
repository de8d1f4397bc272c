package school.mentoring.order.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.engine.EngineIdentity;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class SubstitutionProcessTests {

  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 7, 28);

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired Substitutions substitutions;
  @Autowired Staff staff;
  @Autowired Orders orders;
  @Autowired EngineIdentity identity;
  @Autowired IdentityService engine;
  @Autowired TaskService engineTasks;
  @Autowired FormService forms;

  private OrganisationId school;
  private ProgrammeId programme;
  private String substitute;
  private String director;

  @BeforeEach
  void anOrderWaitsForTheHead() {
    clock.set(FIRST, events);
    school = schools.founded();
    substitute = TestSchool.login(Role.PSYCHOLOGIST, school);
    director = TestSchool.login(Role.DIRECTOR, school);
    staff.enrol(
        school,
        substitute,
        new PersonName("Соколова", "Мария", "Ильинична"),
        "педагог-психолог",
        Set.of(Role.PSYCHOLOGIST),
        TestSchool.PASSWORD);
    programme = schools.programme(school, 2026).id();
    Map<String, Object> variables =
        new HashMap<>(Map.of("orderKind", "implementation", "schoolYear", 2026));
    variables.put("orderSubject", null);
    tasks.startBlock("orderCaller", school, programme, variables);
    tasks.answer(programme, "userTask_checkOrder", Map.of());
  }

  @AfterEach
  void realTime() {
    engine.clearAuthentication();
    clock.reset(events);
  }

  private void recorded(SubstitutionScope... scopes) {
    CurrentMember head =
        new CurrentMember(
            director, school, new PersonName("Ветрова", "Анна", ""), Set.of(Role.DIRECTOR), false);
    substitutions.record(
        head,
        new SubstitutionEntry(
            substitute,
            FIRST,
            LAST,
            "на период отпуска",
            "с правом подписи",
            Set.of(scopes),
            Optional.of(new OrderBasis("15-К", FIRST.minusDays(5)))));
  }

  /** Goes on as a login, with what a request of it would bring along. */
  private void as(String login) {
    engine.clearAuthentication();
    EngineIdentity.Caller caller = identity.caller(login, Optional.empty());
    engine.setAuthentication(login, caller.groups(), caller.tenant().stream().toList());
  }

  private List<Task> toSign(String login) {
    as(login);
    return engineTasks.createTaskQuery().taskDefinitionKey("userTask_signOrder").list();
  }

  private void sign(Task task) {
    forms.submitTaskForm(task.getId(), Map.of("decision", "sign"));
  }

  private Order order() {
    return orders.get(school, orders.of(school, programme).get(0).id());
  }

  @Test
  void whoStandsInSignsInThePeriodOnly() throws Exception {
    assertThat(toSign(substitute)).isEmpty();
    recorded(SubstitutionScope.ORDERS);

    List<Task> open = toSign(substitute);
    assertThat(open).hasSize(1);
    sign(open.get(0));

    engine.clearAuthentication();
    Signatory signed = order().signatory().orElseThrow();
    assertThat(signed.post()).isEqualTo("И. о. директора");
    assertThat(signed.name()).isEqualTo("М. И. Соколова");
    assertThat(signed.basis()).isEqualTo("по приказу от 26.06.2026 № 15-К");
    pages
        .as(TestSchool.login(Role.CLERK, school), get("/orders/" + order().id()))
        .andExpect(
            content()
                .string(
                    containsString(
                        "И. о. директора М. И. Соколова подписывает по приказу от 26.06.2026 № 15-К")));
  }

  @Test
  void afterTheLastDayNothingCanBeSignedAndTheTaskIsWithTheHeadAgain() {
    recorded(SubstitutionScope.ORDERS);
    Task taken = toSign(substitute).get(0);
    engineTasks.claim(taken.getId(), substitute);
    clock.set(LAST.plusDays(1), events);

    assertThat(toSign(substitute)).isEmpty();
    assertThatThrownBy(() -> sign(taken)).isNotNull();
    List<Task> back = toSign(director);
    assertThat(back).hasSize(1);
    assertThat(back.get(0).getAssignee()).isNull();
    sign(back.get(0));

    engine.clearAuthentication();
    assertThat(order().signatory().orElseThrow().post()).isEqualTo("Директор");
  }

  @Test
  void theHeadFindsTheTaskAgainEvenIfWhoStoodInNeverCameBack() {
    recorded(SubstitutionScope.ORDERS);
    engineTasks.claim(toSign(substitute).get(0).getId(), substitute);
    clock.set(LAST.plusDays(1), events);

    assertThat(toSign(director)).extracting(Task::getAssignee).containsOnlyNulls();
  }

  @Test
  void anOrderOnReportsAloneGivesNoSignature() {
    recorded(SubstitutionScope.REPORTS);
    Task open = toSign(substitute).get(0);

    assertThatThrownBy(() -> sign(open)).hasStackTraceContaining("не даёт вам этого права");
    engine.clearAuthentication();
    assertThat(order().signatory()).isEmpty();
  }

  @Test
  void theHeadMaySignMeanwhileAndThePageSaysSo() throws Exception {
    recorded(SubstitutionScope.ORDERS);
    sign(toSign(director).get(0));

    engine.clearAuthentication();
    assertThat(order().signatory().orElseThrow().basis()).isNull();
    pages
        .as(TestSchool.login(Role.CLERK, school), get("/orders/" + order().id()))
        .andExpect(content().string(containsString("Подписал сам руководитель")));
  }

  @Test
  void anOrderPreparedHereGivesTheRightOnceItIsRegistered() throws Exception {
    sign(toSign(director).get(0));
    engine.clearAuthentication();
    pages
        .as(
            director,
            post("/orders/substitution")
                .param("login", substitute)
                .param("from", "2026-07-01")
                .param("to", "2026-07-28")
                .param("reason", "на период ежегодного отпуска")
                .param("powers", "подписи приказов")
                .param("scopes", "ORDERS"))
        .andExpect(status().is3xxRedirection());

    Order draft = orders.of(school, programme).get(1);
    assertThat(draft.text().points().toString())
        .contains(
            "с 01.07.2026 по 28.07.2026", "Соколову Марию Ильиничну", "право подписи приказов");
    assertThat(substitutions.today(school)).isEmpty();
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    orders.register(school, draft.id(), Registration.byHand("7-К", null), director);

    assertThat(substitutions.today(school).orElseThrow().basis())
        .contains(new OrderBasis("7-К", FIRST));
  }

  @Test
  void somebodyOfAnotherSchoolGetsNothing() {
    recorded(SubstitutionScope.ORDERS);
    OrganisationId other = schools.founded();

    assertThat(toSign(TestSchool.login(Role.PSYCHOLOGIST, other))).isEmpty();
    assertThat(toSign(TestSchool.login(Role.DIRECTOR, other))).isEmpty();
  }
}
