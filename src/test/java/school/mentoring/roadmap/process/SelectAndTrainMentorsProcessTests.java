package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
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
import school.mentoring.shared.ProgrammeId;

@EngineTest
class SelectAndTrainMentorsProcessTests {

  private static final String ORDER = "callActivity_issueMentorSchoolOrder";

  @Autowired ProcessEngine engine;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;

  private ProgrammeId programme;
  private ProcessInstance root;
  private ProcessInstance stage;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    programme = year.begun(schools.founded());
    root = year.running(programme, "targetModel");
    year.normativeBaseInForce(programme);
    stage = year.running(programme, "selectAndTrainMentors");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private void basesBuilt() {
    year.menteeBaseBuilt(programme);
    year.mentorBaseBuilt(programme);
  }

  @Test
  void theOrderAndTheMaterialsBeginWhileTheBasesAreStillBuilt() {
    assertThat(stage)
        .isWaitingAt("event_basesFormed", "userTask_prepareMaterials", ORDER)
        .hasNotPassed("userTask_selectMentors", "event_mentorsSelected");
    assertThat(tasks.all(programme))
        .contains("userTask_prepareMaterials", "userTask_collectMentorConsents")
        .doesNotContain("userTask_selectMentors", "userTask_trainMentors");
  }

  @Test
  void selectionWaitsForBothBases() {
    year.menteeBaseBuilt(programme);
    assertThat(stage).isWaitingAt("event_basesFormed");
    assertThat(root).hasNotPassed("serviceTask_announceBases");

    year.mentorBaseBuilt(programme);

    assertThat(stage).hasPassed("event_basesFormed").isWaitingAt("userTask_selectMentors");
    assertThat(root).hasPassedInOrder("gateway_basesJoined", "serviceTask_announceBases");
  }

  @Test
  void selectedMentorsAreHandedOverBeforeTheTraining() {
    basesBuilt();
    assertThat(root).hasNotPassed("event_mentorsSelected");

    tasks.done(programme, "userTask_selectMentors");

    assertThat(stage)
        .isNotEnded()
        .hasPassedInOrder("event_basesFormed", "userTask_selectMentors", "event_mentorsSelected")
        .hasNotPassed("gateway_readyToTrain");
    assertThat(root).hasPassed("event_mentorsSelected").isWaitingAt("callActivity_formPairs");
  }

  @Test
  void theTrainingWaitsForMaterialsOrderAndSelection() {
    tasks.done(programme, "userTask_prepareMaterials");
    orders.putInForce(stage, ORDER);
    assertThat(tasks.all(programme)).doesNotContain("userTask_trainMentors");
    basesBuilt();
    assertThat(stage).hasNotPassed("gateway_readyToTrain");

    tasks.done(programme, "userTask_selectMentors", "userTask_trainMentors");

    assertThat(stage)
        .isNotEnded()
        .hasPassedInOrder(
            "userTask_prepareMaterials",
            "event_mentorSchoolInForce",
            "userTask_selectMentors",
            "event_mentorsSelected",
            "gateway_readyToTrain",
            "userTask_trainMentors",
            "endEvent_mentorsTrained");
    orders.acquaint(stage, ORDER);
    assertThat(stage).isEnded().hasPassed("endEvent_mentorSchoolOrderDone");
    assertThat(root).hasPassed("endEvent_mentorsTrained");
  }

  @Test
  void theTrainingWaitsForTheMaterialsToo() {
    orders.issue(stage, ORDER);
    basesBuilt();
    tasks.done(programme, "userTask_selectMentors");

    assertThat(stage).isWaitingAt("userTask_prepareMaterials").hasNotPassed("gateway_readyToTrain");
  }

  @Test
  void theTrainingWaitsForTheOrderAndARejectedOneIsDraftedAgain() {
    tasks.done(programme, "userTask_prepareMaterials");
    basesBuilt();
    tasks.done(programme, "userTask_selectMentors");

    orders.reject(stage, ORDER);

    assertThat(stage)
        .isWaitingAt(ORDER)
        .hasPassed("event_mentorSchoolRejected")
        .hasNotPassed("event_mentorSchoolInForce", "gateway_readyToTrain");
    assertThat(orders.drafts(stage, ORDER)).isEqualTo(2);
    orders.issue(stage, ORDER);
    tasks.done(programme, "userTask_trainMentors");
    assertThat(stage)
        .isEnded()
        .hasPassedInOrder(
            "event_mentorSchoolRejected",
            "event_mentorSchoolInForce",
            "gateway_readyToTrain",
            "userTask_trainMentors");
  }
}
