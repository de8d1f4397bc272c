package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.PairBeginnings;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class RunPairWorkProcessTests {

  private static final Map<String, Object> NOTE = Map.of("evidenceNote", "Сделано");

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired PairEndings endings;
  @Autowired PairBeginnings beginnings;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance stage;
  private ProcessInstance instance;

  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void theStageLeadsPairsThatBeganBeforeItToTheirEndAndCloses() {
    pairs.begun(school, programme, LocalDate.of(2026, 9, 30));
    started();
    tasks.fire(programme, "serviceTask_startAccompaniments");
    assertThat(pairs.waiting(school, programme)).isEmpty();

    accompaniedToTheEnd();
    surveyed();
    monthsEntered();
    tasks.fire(programme, "event_closingDate");

    BpmnAwareTests.assertThat(stage)
        .hasPassedInOrder(
            "userTask_prepareFeedbackForms",
            "event_surveyFrom",
            "userTask_surveyMidterm",
            "callActivity_accompanyPairs",
            "endEvent_pairWorkFinished")
        .isEnded();
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "serviceTask_checkPairsEnded",
            "serviceTask_reportPairWorkFinished",
            "endEvent_pairWorkFinished")
        .hasPassed("endEvent_accompanimentEnded")
        .hasNotPassed("event_allPairsEnded", "userTask_confirmLatePairs")
        .isEnded();
  }

  @Test
  void monthsComeUpFromTheMonthOfTheFirstPairToMay() {
    pairs.begun(school, programme, LocalDate.of(2026, 10, 15));
    started();

    assertThat(monthsEntered()).isEqualTo(8);
  }

  @Test
  void pairsThatBeginLaterAreTakenUpAtOnceAndTheStageWaitsForThem() {
    started();
    tasks.fire(programme, "serviceTask_startAccompaniments");
    assertThat(tasks.all(programme)).doesNotContain("userTask_holdFirstMeeting");

    pairs.begun(school, programme, LocalDate.now());
    assertThat(tasks.open(programme, "userTask_holdFirstMeeting").getAssignee())
        .isEqualTo(TestSchool.login(Role.MENTOR, school));
    surveyed();
    monthsEntered();
    tasks.fire(programme, "event_closingDate");
    BpmnAwareTests.assertThat(instance).isWaitingAt("event_allPairsEnded");

    accompaniedToTheEnd();
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("event_allPairsEnded", "serviceTask_reportPairWorkFinished")
        .isEnded();
    BpmnAwareTests.assertThat(stage).isEnded();
  }

  @Test
  void aDissolvedPairLeadsToSupportWhileTheOthersGoOn() {
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now());
    started();
    tasks.fire(programme, "serviceTask_startAccompaniments");
    tasks.answer(programme, "userTask_holdFirstMeeting", NOTE);
    tasks.answer(
        programme,
        "userTask_holdTrialMeeting",
        Map.of("evidenceNote", "Не вышло", "decision", "someFailed", "failedRows", "1"));

    assertThat(tasks.all(programme))
        .contains("userTask_supportMentee", "userTask_holdPlanningMeeting");
    tasks.answer(programme, "userTask_supportMentee", NOTE);
    tasks.answer(
        programme, "userTask_searchMentor", Map.of("evidenceNote", "Искали", "ifNotFound", "stop"));
    BpmnAwareTests.assertThat(instance).hasPassed("endEvent_dissolvedSupported");
    assertThat(tasks.all(programme)).contains("userTask_holdPlanningMeeting");
  }

  @Test
  void newPairsAreOrderedInTheMiddleOfTheYear() {
    pairs.begun(school, programme, LocalDate.now());
    started();
    pairs.mentee(school, "Озёров");

    beginnings.requestPairs(school, programme);
    beginnings.requestPairs(school, programme);
    tasks.answer(programme, "userTask_confirmLatePairs", with("decision", "confirm"));
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Уточнить"));
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("event_latePairsRejected", "serviceTask_reopenProposal");

    tasks.answer(programme, "userTask_confirmLatePairs", with("decision", "confirm"));
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("number", "12-п", "signing", "paper"));
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("event_latePairsInForce", "serviceTask_beginMentorships");
    assertThat(pairs.of(school, programme)).hasSize(2).allMatch(Mentorship::isActive);

    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
    BpmnAwareTests.assertThat(instance).hasPassed("endEvent_latePairsOrdered");
  }

  @Test
  void newPairsMayTurnOutNotToBeNeeded() {
    started();
    beginnings.requestPairs(school, programme);

    tasks.answer(programme, "userTask_confirmLatePairs", with("decision", "none"));

    BpmnAwareTests.assertThat(instance)
        .hasPassed("endEvent_latePairsNotNeeded")
        .hasNotPassed("callActivity_issuePairsOrder");
  }

  @Test
  void aPairThatEndsEarlyIsNotWaitedFor() {
    pairs.begun(school, programme, LocalDate.now());
    started();
    surveyed();
    monthsEntered();
    tasks.fire(programme, "event_closingDate");
    tasks.fire(programme, "serviceTask_startAccompaniments");
    BpmnAwareTests.assertThat(instance).isWaitingAt("event_allPairsEnded");

    endings.endEarly(school, pairs.of(school, programme).get(0).id(), "Переезд");

    BpmnAwareTests.assertThat(instance).hasPassed("serviceTask_reportPairWorkFinished");
    assertThat(pairs.of(school, programme))
        .extracting(Mentorship::state)
        .containsExactly(MentorshipState.ENDED_EARLY);
  }

  private void started() {
    String id = tasks.startBlock("runPairWork", school, programme, Map.of());
    stage = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    instance = runtime.createProcessInstanceQuery().superProcessInstanceId(id).singleResult();
    tasks.fire(programme, "serviceTask_planPairWork");
  }

  private void accompaniedToTheEnd() {
    tasks.answer(programme, "userTask_holdFirstMeeting", NOTE);
    tasks.answer(programme, "userTask_holdTrialMeeting", with("decision", "goOn"));
    tasks.answer(programme, "userTask_holdPlanningMeeting", NOTE);
    tasks.answer(programme, "userTask_writePlan", NOTE);
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.answer(programme, "userTask_holdFinalMeeting", with("nextYear", "finish"));
    tasks.fire(programme, "callActivity_accompanyMentorship");
  }

  private void surveyed() {
    tasks.answer(programme, "userTask_prepareFeedbackForms", with("outcome", "done"));
    tasks.fire(programme, "event_surveyFrom");
    tasks.answer(programme, "userTask_surveyMidterm", with("outcome", "done"));
  }

  private int monthsEntered() {
    int months = 0;
    while (runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(programme.toString())
            .activityId("event_monthOpens")
            .count()
        > 0) {
      tasks.fire(programme, "event_monthOpens");
      tasks.answer(programme, "userTask_enterMonthMeetings", NOTE);
      months++;
    }
    return months;
  }

  private static Map<String, Object> with(String key, String value) {
    Map<String, Object> answers = new HashMap<>(NOTE);
    answers.put(key, value);
    return answers;
  }
}
