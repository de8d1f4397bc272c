package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class IssueOrderProcessTests {

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired FormService forms;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired Orders orders;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance caller;

  @BeforeEach
  void start() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    Map<String, Object> variables = new HashMap<>(Map.of("orderKind", "implementation"));
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
    register(Map.of("orderNumber", "7-а", "evidenceNote", "тайна"));
    acquaint();

    assertThat(
            history.createHistoricVariableInstanceQuery().tenantIdIn(school.id()).list().stream()
                .map(HistoricVariableInstance::getName)
                .distinct())
        .containsExactlyInAnyOrder(
            "organisation",
            "orderKind",
            "orderSubject",
            "orderId",
            "orderDecision",
            "orderInForce",
            "orderEffectiveDate");
  }
}
