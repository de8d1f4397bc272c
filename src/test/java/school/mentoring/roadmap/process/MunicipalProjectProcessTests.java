package school.mentoring.roadmap.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
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
import school.mentoring.district.TestDistrict;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The municipal project: in an organisation alone, in a centre, and the part of a school. */
@EngineTest
class MunicipalProjectProcessTests {

  private static final String ORDER = "callActivity_issueProjectRoadmapOrder";

  @Autowired ProcessEngine engine;
  @Autowired TestSchool schools;
  @Autowired TestDistrict district;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired EnrolledPeople people;

  private ProgrammeId programme;
  private ProcessInstance root;

  @BeforeEach
  void engine() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void theStagesBeginOnceTheRoadmapIsInForce() {
    alone();
    org.assertj.core.api.Assertions.assertThat(tasks.all(programme))
        .containsExactly("userTask_informCommunity", "userTask_planClub");

    projectBegun();

    assertThat(root)
        .hasPassedInOrder("event_projectBegun", "serviceTask_askSchools", "gateway_stagesSplit")
        .isWaitingAt(
            "callActivity_buildProjectMenteeBase",
            "callActivity_buildProjectMentorBase",
            "callActivity_holdProjectEvents",
            "event_finishFrom")
        .hasNotPassed("callActivity_selectProjectMentors");
  }

  @Test
  void aRejectedRoadmapIsDraftedAgain() {
    alone();
    tasks.done(programme, "userTask_planClub");
    ProcessInstance stage = year.running(programme, "launchMunicipalProject");

    orders.reject(stage, ORDER);

    assertThat(stage).hasPassed("event_roadmapRejected").isWaitingAt(ORDER);
    assertThat(root).hasNotPassed("event_projectBegun");
  }

  @Test
  void withoutSchoolsBelowTheOrganisationFormsAndLeadsItsPairs() {
    alone();
    projectBegun();
    mentorsSelected();

    assertThat(year.running(programme, "formPairsInSchool"))
        .isWaitingAt("userTask_developMatchingTools");
    assertThat(year.running(programme, "selectProjectMentors"))
        .isWaitingAt("userTask_sendMentorsToCourses")
        .hasNotPassed("callActivity_awaitCourses");
    pairsFixed();

    assertThat(root).hasPassed("event_pairsInForce");
    assertThat(year.running(programme, "leadPairsInSchool"))
        .isWaitingAt(
            "userTask_choosePairFormats",
            "callActivity_accompanyPairs",
            "userTask_collectFeedback",
            "userTask_publishProgress");
    assertThat(year.running(programme, "supportProjectPairs"))
        .isWaitingAt(
            "userTask_prepareMentorMaterials",
            "userTask_launchRewards",
            "callActivity_leadPairsInSchool");
  }

  @Test
  void withSchoolsBelowTheCentreAwaitsThemAndItsOwnWorkGoesOn() {
    OrganisationId centre = district.centre();
    district.schoolBelow(centre);
    begun(centre, "municipalProject");
    projectBegun();
    mentorsSelected();

    assertThat(year.running(programme, "formProjectPairs"))
        .isWaitingAt("callActivity_awaitPairs")
        .hasPassed("event_schoolsFormPairs")
        .hasNotPassed("callActivity_formPairsInSchool");
    assertThat(year.running(programme, "selectProjectMentors"))
        .isWaitingAt("callActivity_awaitCourses")
        .hasNotPassed("userTask_sendMentorsToCourses");
    assertThat(year.running(programme, "supportProjectPairs"))
        .isWaitingAt("callActivity_awaitPairWork", "userTask_prepareMentorMaterials")
        .hasNotPassed("callActivity_leadPairsInSchool");
  }

  @Test
  void everyMonthOfTheYearHasItsEvents() {
    alone();
    projectBegun();
    ProcessInstance stage = year.running(programme, "holdProjectEvents");
    int months = 0;
    while (stage(stage, "event_monthOpens")) {
      tasks.fire(programme, "event_monthOpens");
      tasks.done(programme, "userTask_holdMonthlyEvents");
      months++;
    }

    org.assertj.core.api.Assertions.assertThat(months).isEqualTo(9);
    tasks.done(programme, "userTask_designContests", "userTask_holdFlashmobs");
    assertThat(stage).isEnded().hasPassed("endEvent_cycleDone");
  }

  @Test
  void aSchoolFormsItsPairsAfterItsOwnOrder() {
    begun(schoolWithPeople(), "municipalProjectInSchool");
    assertThat(root).isWaitingAt("callActivity_issueParticipationOrder");

    orders.putInForce(root, "callActivity_issueParticipationOrder");

    assertThat(root)
        .isWaitingAt(
            "userTask_sendMentorsToCourses",
            "callActivity_formPairsInSchool",
            "callActivity_agreeDecisionDate");
    pairsFixed();
    assertThat(root).hasPassed("event_pairsInForce").isWaitingAt("callActivity_leadPairsInSchool");
  }

  @Test
  void aSchoolDecidesOnItsPairsByTheDateOfTheCentre() {
    begun(schoolWithPeople(), "municipalProjectInSchool");
    orders.reject(root, "callActivity_issueParticipationOrder");
    assertThat(root).hasPassed("event_participationRejected");
    orders.putInForce(root, "callActivity_issueParticipationOrder");
    tasks.answer(
        programme, "userTask_agreeDate", Map.of("dateKnown", "yes", "agreedOn", "2027-05-20"));

    tasks.done(programme, "userTask_decideOnPairs");

    assertThat(root).hasPassed("endEvent_pairsDecided").hasNotPassed("endEvent_decisionUndated");
  }

  private void alone() {
    begun(schoolWithPeople(), "municipalProject");
  }

  private OrganisationId schoolWithPeople() {
    OrganisationId school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
    return school;
  }

  private void begun(OrganisationId organisation, String roadmap) {
    programme =
        ProgrammeId.of(
            engine
                .getRuntimeService()
                .startProcessInstanceByKey(
                    roadmap, Map.of("schoolYear", 2026, "organisation", organisation.id()))
                .getBusinessKey());
    root = year.running(programme, roadmap);
  }

  private void projectBegun() {
    tasks.done(programme, "userTask_planClub");
    orders.putInForce(year.running(programme, "launchMunicipalProject"), ORDER);
  }

  private void mentorsSelected() {
    tasks.done(
        programme,
        "userTask_collectAdultConsents",
        "userTask_buildTeacherBase",
        "userTask_engageSpecialists",
        "userTask_informMentees",
        "userTask_collectMentorConsents",
        "userTask_gatherMentors",
        "userTask_interviewCandidates",
        "userTask_selectMentors",
        "userTask_interviewMentors");
  }

  private void pairsFixed() {
    tasks.done(
        programme,
        "userTask_developMatchingTools",
        "userTask_holdGeneralMeeting",
        "userTask_confirmPairs");
    orders.putInForce(year.running(programme, "fixPairs"), "callActivity_issuePairsOrder");
  }

  private boolean stage(ProcessInstance stage, String event) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceId(stage.getId())
            .activityId(event)
            .count()
        > 0;
  }
}
