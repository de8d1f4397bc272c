package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestOrders;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.monitoring.ProjectFigure;
import school.mentoring.monitoring.ProjectMonitorings;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The last stage of the municipal project: its dates come from others. */
@EngineTest
class FinishMunicipalProjectProcessTests {

  private static final String ORDER = "callActivity_issueMonitoringOrder";

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired ProjectMonitorings monitorings;

  private OrganisationId centre;
  private ProgrammeId programme;
  private ProcessInstance stage;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    centre = schools.founded();
    programme = schools.programme(centre, 2026).id();
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void theDateComesBeforeTheOrderAndTheOrderBeforeTheMonitoring() {
    begun(false);
    BpmnAwareTests.assertThat(stage)
        .isWaitingAt("callActivity_agreeMonitoringDate", "userTask_holdForum");
    dateNamed();
    assertThat(stage).isWaitingAt(ORDER).hasNotPassed("userTask_measureProject");

    orders.putInForce(stage, ORDER);

    assertThat(stage)
        .isWaitingAt(
            "userTask_measureProject", "userTask_collectReflections", "userTask_decideOnPairs")
        .hasNotPassed("callActivity_awaitPairDecisions");
    org.assertj.core.api.Assertions.assertThat(
            tasks.open(programme, "userTask_measureProject").getDueDate())
        .isInSameDayAs("2027-05-20");
  }

  @Test
  void theBasesAreUpdatedOnceEverythingIsMeasuredReflectedAndDecided() {
    begun(false);
    monitoringBegun();
    measured(Map.of());
    tasks.done(programme, "userTask_collectReflections");
    assertThat(stage).hasNotPassed("gateway_monitoringDone");

    tasks.done(programme, "userTask_decideOnPairs", "userTask_updateBases");
    tasks.done(
        programme, "userTask_holdForum", "userTask_awardMentors", "userTask_presentPortfolio");
    assertThat(stage).isNotEnded();
    orders.acquaint(stage, ORDER);

    assertThat(stage).isEnded().hasPassed("endEvent_projectAssessed", "endEvent_forumHeld");
  }

  @Test
  void withSchoolsBelowTheirDecisionsAreAwaited() {
    begun(true);
    monitoringBegun();

    assertThat(stage)
        .hasPassed("callActivity_awaitPairDecisions", "gateway_pairsDecided")
        .hasNotPassed("userTask_decideOnPairs");
  }

  @Test
  void aRejectedOrderIsDraftedAgain() {
    begun(false);
    dateNamed();
    orders.reject(stage, ORDER);

    assertThat(stage).hasPassed("event_monitoringRejected").isWaitingAt(ORDER);
  }

  @Test
  void withoutADateTheMonitoringEndsAndTheForumIsHeld() {
    begun(false);
    while (tasks.all(programme).contains("userTask_agreeDate")) {
      tasks.answer(
          programme, "userTask_agreeDate", Map.of("dateKnown", "no", "agreedOn", "2026-11-23"));
      if (waits("event_askAgainOn")) {
        tasks.fire(programme, "event_askAgainOn");
      }
    }

    assertThat(stage)
        .hasPassed("endEvent_monitoringUndated")
        .hasNotPassed(ORDER, "userTask_measureProject")
        .isWaitingAt("userTask_holdForum");
  }

  @Test
  void figuresAreGradedAndWhatIsEmptyWasNotMeasured() {
    begun(false);
    monitoringBegun();
    measured(Map.of("satisfied", 92, "sites", 2));

    List<ProjectFigure> figures = monitorings.find(centre, programme).orElseThrow().figures();
    BpmnAwareTests.assertThat(stage).hasPassed("serviceTask_gradeProject");
    org.assertj.core.api.Assertions.assertThat(figures).hasSize(22);
    org.assertj.core.api.Assertions.assertThat(level(figures, "satisfied")).isEqualTo("достигнут");
    org.assertj.core.api.Assertions.assertThat(level(figures, "sites")).isEqualTo("не достигнут");
    org.assertj.core.api.Assertions.assertThat(level(figures, "teamsAtEvents"))
        .isEqualTo("не измерено");
  }

  @Test
  void aShareAboveAHundredIsRefusedAndNothingIsStored() {
    begun(false);
    monitoringBegun();

    assertThatThrownBy(() -> measured(Map.of("projectSchools", 140)))
        .hasMessageContaining("«Школы, реализующие проект»: 140 % больше 100 %");
    org.assertj.core.api.Assertions.assertThat(monitorings.find(centre, programme)).isEmpty();
  }

  private static String level(List<ProjectFigure> figures, String indicator) {
    return figures.stream()
        .filter(it -> it.indicator().key().equals(indicator))
        .map(ProjectFigure::level)
        .findFirst()
        .orElseThrow();
  }

  private void begun(boolean schoolsBelow) {
    String id =
        tasks.startBlock(
            "finishMunicipalProject", centre, programme, Map.of("schoolsBelow", schoolsBelow));
    stage = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private void dateNamed() {
    tasks.answer(
        programme, "userTask_agreeDate", Map.of("dateKnown", "yes", "agreedOn", "2027-05-20"));
  }

  private void monitoringBegun() {
    dateNamed();
    orders.putInForce(stage, ORDER);
  }

  private void measured(Map<String, Object> figures) {
    Map<String, Object> answers = new HashMap<>(figures);
    answers.put("evidenceNote", TestTasks.NOTE);
    tasks.answer(programme, "userTask_measureProject", answers);
  }

  private boolean waits(String event) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(programme.toString())
            .activityId(event)
            .count()
        > 0;
  }
}
