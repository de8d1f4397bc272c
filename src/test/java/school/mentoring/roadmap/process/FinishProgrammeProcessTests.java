package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

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
import school.mentoring.TestYear;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class FinishProgrammeProcessTests {

  private static final String EVENT = "callActivity_issueFinalEventOrder";
  private static final String REWARD = "callActivity_issueRewardOrder";
  private static final String MONITORING = "callActivity_monitorProgramme";

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;

  private ProgrammeId programme;
  private ProcessInstance stage;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    OrganisationId school = schools.founded();
    programme = schools.programme(school, 2026).id();
    String id = tasks.startBlock("finishProgramme", school, programme, Map.of());
    stage = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void contestEventRewardLettersAndPublicationFollowEachOther() {
    assertThat(tasks.all(programme))
        .containsExactly("userTask_holdContest", "userTask_surveySatisfaction");
    tasks.done(programme, "userTask_holdContest");
    assertThat(stage).isWaitingAt(EVENT).isNotWaitingAt(REWARD);
    orders.putInForce(stage, EVENT);
    assertThat(stage).isWaitingAt(REWARD).isNotWaitingAt("userTask_presentLetters");
    orders.putInForce(stage, REWARD);
    assertThat(tasks.all(programme)).doesNotContain("userTask_publishResults");
    tasks.done(programme, "userTask_presentLetters", "userTask_publishResults");

    assertThat(stage)
        .hasPassedInOrder(
            "userTask_holdContest",
            "event_finalEventInForce",
            "event_rewardInForce",
            "userTask_presentLetters",
            "userTask_publishResults",
            "endEvent_resultsPublished")
        .hasNotPassed("event_finalEventRejected", "event_rewardRejected")
        .isWaitingAt(EVENT, REWARD, MONITORING);
  }

  @Test
  void acquaintanceWithAnOrderHoldsOnlyTheEndOfTheStage() {
    tasks.done(programme, "userTask_holdContest");
    orders.putInForce(stage, EVENT);
    orders.putInForce(stage, REWARD);
    tasks.done(programme, "userTask_presentLetters", "userTask_publishResults");
    year.monitored(programme);
    assertThat(stage).isNotEnded().hasPassed("endEvent_programmeMonitored");

    orders.acquaint(stage, EVENT);
    assertThat(stage).isNotEnded().hasPassed("endEvent_finalEventOrderDone");
    orders.acquaint(stage, REWARD);

    assertThat(stage)
        .isEnded()
        .hasPassedInOrder("userTask_publishResults", EVENT, REWARD)
        .hasPassed("endEvent_rewardOrderDone");
  }

  @Test
  void aRejectedOrderOnTheFinalEventIsDraftedAgain() {
    tasks.done(programme, "userTask_holdContest");

    orders.reject(stage, EVENT);

    assertThat(stage)
        .isWaitingAt(EVENT)
        .isNotWaitingAt(REWARD)
        .hasPassedInOrder("userTask_holdContest", "event_finalEventRejected")
        .hasNotPassed("event_finalEventInForce");
    assertThat(orders.drafts(stage, EVENT)).isEqualTo(2);
    orders.putInForce(stage, EVENT);
    assertThat(stage).isWaitingAt(REWARD);
  }

  @Test
  void aRejectedOrderOnRewardsIsDraftedAgain() {
    tasks.done(programme, "userTask_holdContest");
    orders.issue(stage, EVENT);

    orders.reject(stage, REWARD);

    assertThat(stage)
        .isWaitingAt(REWARD)
        .hasPassedInOrder("event_finalEventInForce", "event_rewardRejected")
        .hasNotPassed("event_rewardInForce", "userTask_presentLetters");
    assertThat(orders.drafts(stage, REWARD)).isEqualTo(2);
    orders.putInForce(stage, REWARD);
    assertThat(stage).isWaitingAt("userTask_presentLetters");
  }

  @Test
  void monitoringRunsBesideAndNeedsNoContest() {
    assertThat(stage).isWaitingAt("userTask_holdContest", MONITORING);

    year.monitored(programme);

    assertThat(stage)
        .isNotEnded()
        .hasPassedInOrder(MONITORING, "endEvent_programmeMonitored")
        .hasNotPassed("userTask_holdContest");
  }
}
