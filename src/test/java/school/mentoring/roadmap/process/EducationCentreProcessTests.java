package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
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
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class EducationCentreProcessTests {

  private static final String REGULATION = "callActivity_issueRegulationOrder";
  private static final List<String> MONTHS =
      List.of(
          "event_interviewsFrom",
          "event_roundTableFrom",
          "event_finalMeetingFrom",
          "event_monitoringFrom");

  @Autowired ProcessEngine engine;
  @Autowired FormService forms;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired EnrolledPeople people;
  @Autowired Progress progress;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance root;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
    programme = year.begun(school, "educationCentre", 2022);
    root = year.running(programme, "educationCentre");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private void regulationInForce() {
    tasks.done(programme, "userTask_developActs");
    orders.putInForce(root, REGULATION);
  }

  private void basesBuilt() {
    regulationInForce();
    tasks.done(
        programme,
        "userTask_collectParticipantConsents",
        "userTask_surveyRequests",
        "userTask_analyseData",
        "userTask_buildMenteeBase",
        "userTask_buildMentorBase");
  }

  private void pairsAgreed() {
    basesBuilt();
    tasks.done(programme, "userTask_confirmPairs");
  }

  private void pairsInForce() {
    pairsAgreed();
    orders.putInForce(year.running(programme, "fixPairs"), "callActivity_issuePairsOrder");
  }

  @Test
  void informingAndPublicityStandBesideTheActs() {
    assertThat(tasks.all(programme))
        .containsExactly(
            "userTask_developActs", "userTask_informTeachers", "userTask_publiciseMentoring");
  }

  @Test
  void consentsFollowTheOrderAndQuestionnairesTheConsents() {
    regulationInForce();

    assertThat(root)
        .isWaitingAt("userTask_collectParticipantConsents", REGULATION)
        .hasPassedInOrder("userTask_developActs", "event_regulationInForce")
        .hasNotPassed("userTask_surveyRequests");
    tasks.done(programme, "userTask_collectParticipantConsents");
    assertThat(root).isWaitingAt("userTask_surveyRequests");
    orders.acquaint(root, REGULATION);
    assertThat(root).hasPassed("endEvent_regulationOrderDone");
  }

  @Test
  void aRejectedOrderIsDraftedAgain() {
    tasks.done(programme, "userTask_developActs");
    orders.reject(root, REGULATION);

    assertThat(root).hasPassed("event_regulationRejected").isWaitingAt(REGULATION);
    assertThat(orders.drafts(root, REGULATION)).isEqualTo(2);
    orders.putInForce(root, REGULATION);
    assertThat(root).isWaitingAt("userTask_collectParticipantConsents");
  }

  @Test
  void pairsWaitForBothBasesAndNotForExpertsOrMaterials() {
    regulationInForce();
    tasks.done(
        programme,
        "userTask_collectParticipantConsents",
        "userTask_surveyRequests",
        "userTask_analyseData",
        "userTask_buildMenteeBase");
    assertThat(root).hasNotPassed("gateway_basesBuilt");

    tasks.done(programme, "userTask_buildMentorBase");

    assertThat(root)
        .isWaitingAt(
            "callActivity_agreePairs", "userTask_findExperts", "userTask_collectMaterials");
  }

  @Test
  void programmesAndTheEntryMeasureNeedPairsAndNoOrder() {
    pairsAgreed();

    assertThat(root)
        .isWaitingAt(
            "callActivity_fixPairs", "userTask_writePersonalProgrammes", "userTask_measureAtEntry")
        .hasNotPassed("event_pairsInForce");
    tasks.done(programme, "userTask_writePersonalProgrammes");
    assertThat(root).hasPassed("endEvent_personalProgrammesWritten");
  }

  @Test
  void theYearsMeetingsWaitForTheirMonthsOncePairsAreInForce() {
    pairsInForce();

    assertThat(root)
        .hasPassedInOrder("callActivity_agreePairs", "event_pairsInForce", "gateway_yearSplit")
        .isWaitingAt("callActivity_accompanyPairs")
        .hasNotPassed("userTask_interviewMentors", "userTask_holdCommonFinalMeeting");
    MONTHS.forEach(it -> assertThat(root).isWaitingAt(it));
    assertThat(tasks.all(programme)).doesNotContain("userTask_holdTrialMeeting");
  }

  @Test
  void whatWasMeasuredOnEntryStandsInTheFormAtTheEnd() {
    pairsInForce();
    tasks.answer(
        programme,
        "userTask_measureAtEntry",
        Map.of(
            "parameter",
            "Самооценка",
            "entryValue",
            3.4,
            "assessed",
            7,
            "evidenceNote",
            TestTasks.NOTE));
    assertThat(root).hasPassed("endEvent_measuredAtEntry");
    tasks.fire(programme, "event_monitoringFrom");
    surveyed();

    String task = tasks.open(programme, "userTask_assessInfluence").getId();

    assertThat(forms.getTaskFormVariables(task))
        .containsEntry("parameter", "Самооценка")
        .containsEntry("entryValue", 3.4)
        .containsEntry("assessed", 7);
  }

  private void surveyed() {
    tasks.answer(
        programme,
        "userTask_surveySatisfaction",
        Map.of(
            "askedMentees", 2,
            "satisfiedMentees", 2,
            "askedMentors", 0,
            "satisfiedMentors", 0,
            "evidenceNote", TestTasks.NOTE));
    tasks.done(programme, "userTask_confirmQuality");
  }

  @Test
  void theYearEndsInAugustWithItsResults() {
    pairsInForce();
    orders.acquaint(root, REGULATION);
    orders.acquaint(year.running(programme, "fixPairs"), "callActivity_issuePairsOrder");
    tasks.done(
        programme,
        "userTask_informTeachers",
        "userTask_publiciseMentoring",
        "userTask_findExperts",
        "userTask_collectMaterials",
        "userTask_writePersonalProgrammes");
    tasks.answer(
        programme,
        "userTask_measureAtEntry",
        Map.of("entryValue", 1, "assessed", 1, "evidenceNote", TestTasks.NOTE));
    MONTHS.forEach(it -> tasks.fire(programme, it));
    tasks.done(
        programme,
        "userTask_interviewMentors",
        "userTask_holdRoundTable",
        "userTask_holdCommonFinalMeeting");
    year.pairsLedBriefly(programme);
    year.monitored(programme);
    assertThat(root).isWaitingAt("event_resultsFrom");
    tasks.fire(programme, "event_resultsFrom");
    tasks.done(programme, "userTask_writeUpResults");

    assertThat(root)
        .isEnded()
        .hasPassedInOrder(
            "event_pairsInForce",
            "userTask_interviewMentors",
            "userTask_holdCommonFinalMeeting",
            "callActivity_monitorProgramme",
            "endEvent_resultsWrittenUp")
        .hasPassed("endEvent_pairsFixed", "endEvent_pairWorkFinished");
    assertThat(progress.of(programme, school).programme().state())
        .isEqualTo(Programme.State.FINISHED);
    assertThat(progress.of(programme, school).lines())
        .allMatch(it -> it.state() == LineProgress.State.DONE);
  }
}
