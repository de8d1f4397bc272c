package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.approval.OrderRoutes;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.requisite.Registration;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.course.RecordedFacts;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class IssueOrderProcessTests {

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired FormService forms;
  @Autowired OrderTasks waiting;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired Orders orders;
  @Autowired AcquaintanceSheets sheets;
  @Autowired RecordedFacts recorded;
  @Autowired OrderRoutes routes;
  @Autowired Staff staff;
  @Autowired TaskService engineTasks;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance caller;

  @BeforeEach
  void start() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    Map<String, Object> variables =
        new HashMap<>(Map.of("orderKind", "implementation", "schoolYear", 2026));
    variables.put("orderSubject", null);
    String id = tasks.startBlock("orderCaller", school, programme, variables);
    caller = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private ProcessInstance block() {
    return runtime
        .createProcessInstanceQuery()
        .superProcessInstanceId(caller.getId())
        .singleResult();
  }

  private Order order() {
    return orders.get(school, orders.of(school, programme).get(0).id());
  }

  private void check() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
  }

  private void sign() {
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
  }

  private void register(Map<String, Object> answers) {
    Map<String, Object> all = new HashMap<>(Map.of("signing", "paper"));
    all.putAll(answers);
    tasks.answer(programme, "userTask_registerOrder", all);
  }

  private void acquaint() {
    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
  }

  @Test
  void aSignedOrderGetsANumberAndOpensTheGateBeforeItIsReadByAll() {
    ProcessInstance block = block();
    check();
    sign();
    register(Map.of());

    assertThat(order().state(LocalDate.now())).isEqualTo(OrderState.IN_FORCE);
    assertThat(order().number()).contains("1-ОД");
    assertThat(caller).hasPassed("event_orderInForce", "endEvent_orderInForce");
    assertThat(block).isWaitingAt("userTask_acquaintWithOrder");
    acquaint();
    assertThat(block)
        .isEnded()
        .hasPassedInOrder(
            "serviceTask_draftOrder",
            "userTask_checkOrder",
            "userTask_signOrder",
            "userTask_registerOrder",
            "event_orderInForce",
            "userTask_acquaintWithOrder",
            "endEvent_orderIssued")
        .hasNotPassed("event_effectiveDate", "endEvent_orderRejected");
    assertThat(caller).isEnded().hasPassed("endEvent_orderIssued");
    assertThat(order().sheet().missing()).isEmpty();
    assertThat(handedOut()).isEqualTo(order().id().toString());
  }

  private Object handedOut() {
    return history
        .createHistoricVariableInstanceQuery()
        .processInstanceId(caller.getId())
        .variableName("orderId")
        .singleResult()
        .getValue();
  }

  @Test
  void aRegisteredOrderProvesTheLineThatCalledForIt() {
    check();
    sign();
    assertThat(recorded.of(programme)).isEmpty();
    register(Map.of());

    assertThat(recorded.of(programme)).containsEntry("orderId", order().id().toString());
  }

  @Test
  void aReturnedOrderComesBackWithTheRemarksAndIsSignedThen() {
    ProcessInstance block = block();
    check();
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "return", "remarks", "Уточнить срок"));

    assertThat(shownTo("userTask_checkOrder", "remarks")).isEqualTo("Уточнить срок");
    tasks.answer(programme, "userTask_checkOrder", Map.of("points", "Внедрить с 1 сентября"));
    assertThat(shownTo("userTask_signOrder", "points")).isEqualTo("1. Внедрить с 1 сентября");
    sign();
    register(Map.of());
    acquaint();
    assertThat(block)
        .isEnded()
        .hasPassedInOrder(
            "userTask_checkOrder",
            "userTask_signOrder",
            "gateway_decision",
            "userTask_registerOrder")
        .hasNotPassed("endEvent_orderRejected");
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(block.getId())
                .activityId("userTask_checkOrder")
                .count())
        .isEqualTo(2);
  }

  @Test
  void whoeverDecidesSeesThePaperInTheFormAndNothingOfItIsStored() {
    ProcessInstance block = block();
    check();

    assertThat(shownTo("userTask_signOrder", "paper"))
        .asString()
        .contains(
            "\"heading\":\"" + order().text().heading(), "\"points\":[\"1. ", "\"annexes\":[");
    assertThat(runtime.getVariables(block.getId())).doesNotContainKey("paper");
    sign();
    assertThat(history.createHistoricVariableInstanceQuery().variableName("paper").list())
        .isEmpty();
  }

  @Test
  void anOrderKnowsTheTaskThatItWaitsFor() {
    block();
    check();
    assertThat(waiting.waiting(order()))
        .hasValueSatisfying(
            it ->
                assertThat(it.id()).isEqualTo(tasks.open(programme, "userTask_signOrder").getId()));
    sign();
    register(Map.of());
    acquaint();
    assertThat(waiting.waiting(order())).isEmpty();
  }

  private Object shownTo(String element, String key) {
    return forms.getTaskFormVariables(tasks.open(programme, element).getId()).get(key);
  }

  @Test
  void aRejectedOrderLeadsTheCallerBack() {
    ProcessInstance block = block();
    check();
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не нужен"));

    assertThat(block)
        .isEnded()
        .hasPassedInOrder("userTask_signOrder", "endEvent_orderRejected")
        .hasNotPassed("userTask_registerOrder", "event_orderInForce");
    assertThat(caller)
        .isEnded()
        .hasPassed("event_orderRejected", "endEvent_orderRejected")
        .hasNotPassed("endEvent_orderIssued");
    assertThat(order().state(LocalDate.now())).isEqualTo(OrderState.REJECTED);
  }

  @Test
  void anOrderOfALaterDayOpensTheGateOnThatDay() {
    ProcessInstance block = block();
    LocalDate later = LocalDate.now().plusDays(20);
    check();
    sign();
    register(Map.of("orderNumber", "39/3", "effectiveOn", later.toString()));

    assertThat(block).isWaitingAt("event_effectiveDate");
    assertThat(caller).hasNotPassed("event_orderInForce");
    assertThat(order().state(LocalDate.now())).isEqualTo(OrderState.REGISTERED);
    tasks.fire(programme, "event_effectiveDate");
    assertThat(block)
        .hasPassedInOrder("userTask_registerOrder", "event_effectiveDate", "event_orderInForce")
        .isWaitingAt("userTask_acquaintWithOrder");
    assertThat(caller).hasPassed("event_orderInForce");
  }

  @Test
  void anOrderCancelledBeforeItsFirstDayNeverOpensTheGate() {
    ProcessInstance block = block();
    check();
    sign();
    register(Map.of("orderNumber", "39/3", "effectiveOn", LocalDate.now().plusDays(20).toString()));
    OrderId later =
        orders.draft(school, programme, OrderKind.CANCELLATION, order().id().toString());
    orders.check(school, later, orders.get(school, later).text(), "");
    orders.sign(school, later, "");
    orders.register(school, later, Registration.byHand("40", null), "");

    tasks.fire(programme, "event_effectiveDate");
    assertThat(block)
        .isEnded()
        .hasPassedInOrder("event_effectiveDate", "endEvent_orderCancelled")
        .hasNotPassed("event_orderInForce", "userTask_acquaintWithOrder");
    assertThat(caller).isEnded().hasPassed("event_orderRejected");
  }

  private void route(boolean outside, Role... roles) {
    List<String> logins = Arrays.stream(roles).map(it -> TestSchool.login(it, school)).toList();
    routes.declare(school, new OrderRoutes.Route(Optional.empty(), logins, outside));
  }

  private void endorse(String decision, String remarks) {
    tasks.answer(
        programme, "userTask_endorseOrder", Map.of("decision", decision, "remarks", remarks));
  }

  @Test
  void visasAreGivenOneAfterAnotherBeforeTheHeadSigns() {
    route(false, Role.PSYCHOLOGIST, Role.CLERK);
    ProcessInstance block = block();
    check();

    assertThat(tasks.all(programme)).containsExactly("userTask_endorseOrder");
    assertThat(tasks.open(programme, "userTask_endorseOrder").getAssignee())
        .isEqualTo(TestSchool.login(Role.PSYCHOLOGIST, school));
    assertThat(order().state(LocalDate.now())).isEqualTo(OrderState.VISING);
    endorse("endorseWithRemarks", "Проверить срок пункта 2");
    assertThat(tasks.open(programme, "userTask_endorseOrder").getAssignee())
        .isEqualTo(TestSchool.login(Role.CLERK, school));
    endorse("endorse", "");
    assertThat(shownTo("userTask_signOrder", "visas"))
        .asString()
        .contains("Проверить срок пункта 2");
    sign();
    register(Map.of());
    acquaint();
    assertThat(block)
        .isEnded()
        .hasPassedInOrder(
            "userTask_checkOrder",
            "gateway_visas",
            "userTask_endorseOrder",
            "gateway_endorsed",
            "userTask_signOrder",
            "userTask_registerOrder",
            "endEvent_orderIssued");
    assertThat(order().isIntact()).isTrue();
  }

  @Test
  void anOrderReturnedByAVisaGoesBackToTheCuratorAndAllVisasBeginAnew() {
    route(false, Role.PSYCHOLOGIST, Role.CLERK);
    check();
    endorse("endorse", "");
    endorse("return", "Нет основания");

    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
    assertThat(shownTo("userTask_checkOrder", "remarks")).isEqualTo("Нет основания");
    check();
    assertThat(tasks.open(programme, "userTask_endorseOrder").getAssignee())
        .isEqualTo(TestSchool.login(Role.PSYCHOLOGIST, school));
    assertThat(order().visas().lines()).noneMatch(Visa::isDecided);
  }

  @Test
  void whoeverLeftTheStaffIsPassedOverAndAtHandingOverRefused() {
    route(false, Role.PSYCHOLOGIST, Role.MENTOR);
    check();
    staff.leave(staff.find(school, TestSchool.login(Role.MENTOR, school)).orElseThrow());
    endorse("endorse", "");

    assertThat(tasks.all(programme)).containsExactly("userTask_signOrder");
    assertThat(order().visas().lines().get(1).decision()).isEqualTo(VisaDecision.SKIPPED);
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "return", "remarks", "Уточнить"));
    assertThatThrownBy(this::check).hasStackTraceContaining("mentor-" + school.id());
    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
  }

  @Test
  void theClerkRecordsWhatTheHeadSignedOutside() {
    route(true);
    check();

    Task signing = tasks.open(programme, "userTask_signOrder");
    assertThat(engineTasks.getIdentityLinksForTask(signing.getId()))
        .extracting(IdentityLink::getGroupId)
        .contains("director", "clerk", "curator");
    assertThat(shownTo("userTask_signOrder", "outside")).isEqualTo("да");
    Map<String, Object> answers =
        Map.of(
            "decision", "sign",
            "signing", "electronic",
            "signedOn", LocalDate.now().minusDays(1).toString(),
            "certificateNumber", "00 AF 17",
            "certificateOwner", "Берёзкина Алла Борисовна");
    tasks.answer(programme, "userTask_signOrder", answers);
    assertThat(shownTo("userTask_registerOrder", "signing")).isEqualTo("electronic");
    register(Map.of("signing", "electronic"));
    assertThat(order().date()).contains(LocalDate.now().minusDays(1));
    assertThat(order().signing().orElseThrow().certificate().number()).isEqualTo("00 AF 17");
  }

  @Test
  void tasksOfSeveralOrdersAreToldApartByTheirHeadings() {
    assertThat(tasks.open(programme, "userTask_checkOrder").getName())
        .isEqualTo("Проверить текст приказа «%s»".formatted(order().text().heading()));
    assertThat(
            engineTasks.getIdentityLinksForTask(
                tasks.open(programme, "userTask_checkOrder").getId()))
        .extracting(IdentityLink::getGroupId)
        .containsExactly("curator");
  }

  @Test
  void aRefusalKeepsTheTaskOpenAndNothingHalfDone() {
    check();

    assertThatThrownBy(
            () -> tasks.answer(programme, "userTask_signOrder", Map.of("decision", "return")))
        .hasStackTraceContaining("Замечания");
    assertThat(tasks.all(programme)).isEqualTo(List.of("userTask_signOrder"));
    assertThat(order().state(LocalDate.now())).isEqualTo(OrderState.CHECKED);
  }

  @Test
  void noAnswerBecomesAVariable() {
    tasks.answer(
        programme, "userTask_checkOrder", Map.of("heading", "О внедрении", "points", "Внедрить"));
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign", "remarks", "тайна"));
    register(Map.of("orderNumber", "7-а", "registerNote", "тайна"));
    acquaint();

    assertThat(
            history.createHistoricVariableInstanceQuery().tenantIdIn(school.id()).list().stream()
                .map(HistoricVariableInstance::getName)
                .distinct())
        .containsExactlyInAnyOrder(
            "organisation",
            "schoolYear",
            "orderKind",
            "orderSubject",
            "orderId",
            "orderVisas",
            "orderDecision",
            "orderInForce",
            "orderEffectiveDate");
  }

  @Test
  void theDateOfTheSheetIsTakenAndTheFormSaysWhoIsMissing() {
    check();
    sign();
    register(Map.of("orderDate", LocalDate.now().minusDays(3).toString()));
    assertThat(shownTo("userTask_acquaintWithOrder", "standing"))
        .asString()
        .startsWith("Ещё не отмечены: Ветрова Анна Сергеевна");

    assertThatThrownBy(() -> acquaint(LocalDate.now().minusDays(4)))
        .hasStackTraceContaining("Дата ознакомления");
    assertThatThrownBy(() -> acquaint(LocalDate.now().plusDays(1)))
        .hasStackTraceContaining("Дата ознакомления");
    acquaint(LocalDate.now().minusDays(2));
    assertThat(order().sheet().lines())
        .extracting(Acquaintance::signedOn)
        .containsOnly(LocalDate.now().minusDays(2));
  }

  private void acquaint(LocalDate day) {
    tasks.answer(
        programme,
        "userTask_acquaintWithOrder",
        Map.of("acquaintance", "all", "acquaintedOn", day.toString()));
  }

  @Test
  void aSheetMarkedOnItsPageEndsTheTaskAsItIs() {
    ProcessInstance block = block();
    check();
    sign();
    register(Map.of());
    sheets.acquaintAll(school, order().id(), null, "");

    assertThat(shownTo("userTask_acquaintWithOrder", "standing"))
        .asString()
        .startsWith("Отметки стоят у всех");
    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "marked"));
    assertThat(block).isEnded();
  }
}
