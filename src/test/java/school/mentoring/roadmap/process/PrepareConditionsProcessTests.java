package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PrepareConditionsProcessTests {

  private static final String ONE = "callActivity_issueImplementationOrder";
  private static final String ALONE = "callActivity_issueImplementationAlone";
  private static final String REGULATION = "callActivity_issueRegulationOrder";
  private static final String ROADMAP = "callActivity_issueRoadmapOrder";
  private static final String CURATOR = "callActivity_issueCuratorOrder";
  private static final List<String> INFORMING =
      List.of(
          "userTask_holdPedagogicalCouncil",
          "userTask_holdParentMeetings",
          "userTask_holdStudentConference",
          "userTask_holdClassHours",
          "userTask_informOnSite",
          "userTask_informOutside");

  @Autowired ProcessEngine engine;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired Progress progress;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance root;
  private ProcessInstance stage;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = year.begun(school);
    root = year.running(programme, "targetModel");
    stage = year.running(programme, "prepareConditions");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private LineProgress.State line(String line) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private void informed() {
    INFORMING.forEach(it -> tasks.done(programme, it));
  }

  private void formsChosen() {
    tasks.done(
        programme,
        "userTask_identifyRequests",
        "userTask_holdAdministrativeMeeting",
        "userTask_chooseForms",
        "userTask_planForms");
  }

  @Test
  void oneOrderWithAnnexesHandsOverWhileInformingGoesOn() {
    year.roadmapDeveloped(programme, "one");
    assertThat(root).hasNotPassed("event_normativeBaseInForce");

    orders.putInForce(stage, ONE);

    assertThat(stage)
        .hasPassedInOrder(
            "userTask_studyMethodology",
            "userTask_developRegulation",
            "userTask_developRoadmap",
            "gateway_oneOrder",
            "event_implementationInForce",
            "event_normativeBaseInForce",
            "endEvent_normativeBaseInForce")
        .hasNotPassed("gateway_severalOrders", "gateway_allOrdersInForce", ONE)
        .isNotEnded();
    assertThat(root).hasPassed("event_normativeBaseInForce");
    assertThat(tasks.all(programme)).containsAll(INFORMING).contains("userTask_holdRoundTable");
  }

  @Test
  void theStageEndsWhenTheOrderIsReadFormsAreChosenAndAllAreInformed() {
    year.roadmapDeveloped(programme, "one");
    orders.issue(stage, ONE);
    informed();
    assertThat(stage).isNotEnded();
    assertThat(root).hasNotPassed("endEvent_conditionsPrepared");

    formsChosen();

    assertThat(stage)
        .isEnded()
        .hasPassed("endEvent_implementationDone", "endEvent_informed", "endEvent_formsChosen");
    assertThat(root).hasPassed("endEvent_conditionsPrepared");
    assertThat(Stream.of("000-1.2.1", "000-1.2.2", "000-1.2.3", "000-1.2.4").map(this::line))
        .containsOnly(LineProgress.State.DONE);
  }

  @Test
  void formsAreChosenFromRequestsByTheMeetingAndThenPlanned() {
    tasks.done(programme, "userTask_studyMethodology");
    assertThat(tasks.all(programme)).doesNotContain("userTask_chooseForms");

    formsChosen();

    assertThat(stage)
        .hasPassedInOrder(
            "userTask_identifyRequests",
            "userTask_holdAdministrativeMeeting",
            "userTask_chooseForms",
            "userTask_planForms",
            "endEvent_formsChosen")
        .isNotEnded();
  }

  @Test
  void informingOpensSixTasksAtOnceAndEndsWithTheLast() {
    tasks.done(programme, "userTask_studyMethodology");
    assertThat(tasks.all(programme)).containsAll(INFORMING);

    INFORMING.subList(1, 6).forEach(it -> tasks.done(programme, it));
    assertThat(stage).hasNotPassed("gateway_informingJoined", "endEvent_informed");
    tasks.done(programme, INFORMING.get(0));

    assertThat(stage)
        .hasPassedInOrder(
            "userTask_holdPedagogicalCouncil", "gateway_informingJoined", "endEvent_informed");
  }

  @Test
  void aRejectedOrderLeadsBackToTheRoadmap() {
    year.roadmapDeveloped(programme, "one");

    orders.reject(stage, ONE);

    assertThat(stage)
        .isWaitingAt("userTask_developRoadmap")
        .isNotWaitingAt(ONE)
        .hasPassedInOrder("userTask_developRoadmap", "event_implementationRejected")
        .hasNotPassed("event_implementationInForce", "event_normativeBaseInForce");
    assertThat(line("000-1.2.1")).isEqualTo(LineProgress.State.WAITING);
    year.roadmapDevelopedAgain(programme, "one");
    orders.putInForce(stage, ONE);
    assertThat(orders.drafts(stage, ONE)).isEqualTo(2);
    assertThat(root).hasPassed("event_normativeBaseInForce");
  }

  @Test
  void afterARejectionTheSchoolMayTakeSeveralOrdersInstead() {
    year.roadmapDeveloped(programme, "one");
    orders.reject(stage, ONE);

    year.roadmapDevelopedAgain(programme, "several");

    assertThat(stage).isWaitingAt(ALONE, REGULATION, ROADMAP, CURATOR).isNotWaitingAt(ONE);
    Stream.of(ALONE, REGULATION, ROADMAP, CURATOR).forEach(it -> orders.putInForce(stage, it));
    assertThat(stage)
        .hasPassed("event_normativeBaseInForce")
        .hasNotPassed("event_implementationInForce");
  }

  @Test
  void severalOrdersHandOverOnlyWhenAllFourAreInForce() {
    year.roadmapDeveloped(programme, "several");
    assertThat(stage).isWaitingAt(ALONE, REGULATION, ROADMAP, CURATOR).isNotWaitingAt(ONE);

    Stream.of(CURATOR, ROADMAP, ALONE)
        .forEach(
            it -> {
              orders.issue(stage, it);
              assertThat(stage).hasNotPassed("event_normativeBaseInForce");
              assertThat(root).hasNotPassed("event_normativeBaseInForce");
            });
    orders.putInForce(stage, REGULATION);

    assertThat(stage)
        .hasPassedInOrder(
            "userTask_developRoadmap",
            "gateway_severalOrders",
            "event_regulationAloneInForce",
            "gateway_allOrdersInForce",
            "event_normativeBaseInForce",
            "endEvent_normativeBaseInForce")
        .hasPassed(
            "event_implementationAloneInForce",
            "event_roadmapAloneInForce",
            "event_curatorAloneInForce")
        .hasNotPassed(ONE, "event_implementationInForce");
    assertThat(root).hasPassed("event_normativeBaseInForce");
  }

  @Test
  void theStageWithSeveralOrdersEndsWithEveryLineDone() {
    year.roadmapDeveloped(programme, "several");
    Stream.of(ALONE, REGULATION, ROADMAP, CURATOR).forEach(it -> orders.issue(stage, it));
    informed();
    formsChosen();

    assertThat(stage)
        .isEnded()
        .hasPassed(
            "endEvent_implementationAloneDone",
            "endEvent_regulationAloneDone",
            "endEvent_roadmapAloneDone",
            "endEvent_curatorAloneDone");
    assertThat(Stream.of("000-1.2.1", "000-1.2.2", "000-1.2.3", "000-1.2.4").map(this::line))
        .containsOnly(LineProgress.State.DONE);
  }

  @Test
  void ofSeveralOrdersTheRejectedOneAloneIsDraftedAgain() {
    year.roadmapDeveloped(programme, "several");

    Stream.of(ALONE, REGULATION, ROADMAP, CURATOR)
        .forEach(
            it -> {
              orders.reject(stage, it);
              assertThat(orders.drafts(stage, it)).isEqualTo(2);
            });

    assertThat(stage)
        .isWaitingAt(ALONE, REGULATION, ROADMAP, CURATOR)
        .isNotWaitingAt("userTask_developRoadmap")
        .hasPassed(
            "event_implementationAloneRejected",
            "event_regulationAloneRejected",
            "event_roadmapAloneRejected",
            "event_curatorAloneRejected")
        .hasNotPassed("event_normativeBaseInForce");
    Stream.of(ALONE, REGULATION, ROADMAP, CURATOR).forEach(it -> orders.putInForce(stage, it));
    assertThat(root).hasPassed("event_normativeBaseInForce");
  }
}
