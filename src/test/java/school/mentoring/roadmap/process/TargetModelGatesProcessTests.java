package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
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
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class TargetModelGatesProcessTests {

  private static final String STAGE_1 = "callActivity_prepareConditions";
  private static final String STAGE_2 = "callActivity_buildMenteeBase";
  private static final String STAGE_3 = "callActivity_buildMentorBase";
  private static final String STAGE_4 = "callActivity_selectAndTrainMentors";
  private static final String STAGE_5 = "callActivity_formPairs";
  private static final String STAGE_6 = "callActivity_runPairWork";
  private static final String STAGE_7 = "callActivity_finishProgramme";

  @Autowired ProcessEngine engine;
  @Autowired ManagementService jobs;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired Clock clock;
  @Autowired EnrolledPeople people;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance root;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
    programme = year.begun(school);
    root = year.running(programme, "targetModel");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void stagesTwoThreeAndFourStartWhenTheNormativeBaseIsInForce() {
    year.roadmapDeveloped(programme, "one");
    assertThat(root)
        .isWaitingAt(STAGE_1)
        .isNotWaitingAt(STAGE_2)
        .isNotWaitingAt(STAGE_3)
        .isNotWaitingAt(STAGE_4)
        .hasNotPassed("event_normativeBaseInForce", "gateway_basesAndReports");

    orders.putInForce(
        year.running(programme, "prepareConditions"), "callActivity_issueImplementationOrder");

    assertThat(root)
        .isWaitingAt(STAGE_1, STAGE_2, STAGE_3, STAGE_4, "event_reportPeriodOpens")
        .hasPassedInOrder(
            "serviceTask_planYear", "event_normativeBaseInForce", "gateway_basesAndReports");
  }

  @Test
  void stageFiveStartsWhenMentorsAreSelectedFromBothBases() {
    year.normativeBaseInForce(programme);
    year.mentorBaseBuilt(programme);
    assertThat(root).hasPassed(STAGE_3).hasNotPassed("gateway_basesJoined");
    year.menteeBaseBuilt(programme);
    assertThat(root)
        .hasPassed("endEvent_basesFormed")
        .isNotWaitingAt(STAGE_5)
        .hasNotPassed("event_mentorsSelected");

    tasks.done(programme, "userTask_selectMentors");

    assertThat(root)
        .isWaitingAt(STAGE_4, STAGE_5)
        .hasPassedInOrder(STAGE_3, STAGE_2, "serviceTask_announceBases", "event_mentorsSelected");
    assertThat(tasks.all(programme)).contains("userTask_compareQuestionnaires");
  }

  @Test
  void stageSixAndTheWaitForMayStartWhenPairsAreInForce() {
    year.mentorsSelected(programme);
    assertThat(root)
        .isNotWaitingAt(STAGE_6)
        .isNotWaitingAt("event_finishFrom")
        .hasNotPassed("event_pairsInForce");

    year.pairsFormed(programme);

    assertThat(root)
        .isWaitingAt(STAGE_5, STAGE_6, "event_finishFrom")
        .hasPassedInOrder("event_mentorsSelected", "event_pairsInForce");
    orders.acquaint(year.running(programme, "formPairs"), "callActivity_issuePairsOrder");
    assertThat(root).isNotWaitingAt(STAGE_5).hasPassed("endEvent_pairsFormed");
  }

  @Test
  void stageSevenWaitsForTheFirstOfMay() {
    year.mentorsSelected(programme);
    year.pairsFormed(programme);
    assertThat(root).isNotWaitingAt(STAGE_7).hasNotPassed("event_finishFrom");
    assertThat(
            jobs.createJobQuery()
                .processInstanceId(root.getId())
                .activityId("event_finishFrom")
                .singleResult()
                .getDuedate()
                .toInstant())
        .isEqualTo(LocalDate.of(2027, 5, 1).atStartOfDay(clock.getZone()).toInstant());

    tasks.fire(programme, "event_finishFrom");

    assertThat(root).isWaitingAt(STAGE_6, STAGE_7).hasPassed("event_finishFrom");
    assertThat(tasks.all(programme)).contains("userTask_holdContest");
  }
}
