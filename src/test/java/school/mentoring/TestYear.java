package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Leads a programme, of the target model mostly, through its year, gate by gate, the way a school
 * does.
 */
@TestComponent
public class TestYear {

  private final RuntimeService runtime;
  private final TestTasks tasks;
  private final TestOrders orders;

  TestYear(RuntimeService runtime, TestTasks tasks, TestOrders orders) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.orders = orders;
  }

  /** A programme of 2026/27 that has just been started. */
  public ProgrammeId begun(OrganisationId school) {
    return begun(school, "targetModel", 2026);
  }

  /** A programme of any roadmap that has just been started. */
  public ProgrammeId begun(OrganisationId school, String roadmap, int year) {
    return ProgrammeId.of(
        runtime
            .startProcessInstanceByKey(
                roadmap, Map.of("schoolYear", year, "organisation", school.id()))
            .getBusinessKey());
  }

  /** The one running instance of a process in a programme. */
  public ProcessInstance running(ProgrammeId programme, String process) {
    ProcessInstance found =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(programme.toString())
            .processDefinitionKey(process)
            .singleResult();
    assertThat(found).as("running %s", process).isNotNull();
    return found;
  }

  /** How many instances of a process run in a programme. */
  public long countRunning(ProgrammeId programme, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .processDefinitionKey(process)
        .count();
  }

  /** The roadmap and the regulation are written, for "one" order or for "several". */
  public void roadmapDeveloped(ProgrammeId programme, String ordersMode) {
    tasks.done(programme, "userTask_studyMethodology", "userTask_developRegulation");
    roadmapDevelopedAgain(programme, ordersMode);
  }

  /** The roadmap alone is written, now with another choice perhaps. */
  public void roadmapDevelopedAgain(ProgrammeId programme, String ordersMode) {
    tasks.answer(
        programme,
        "userTask_developRoadmap",
        Map.of("evidenceNote", TestTasks.NOTE, "ordersMode", ordersMode));
  }

  /** From the start until the order on implementation takes effect. */
  public void normativeBaseInForce(ProgrammeId programme) {
    roadmapDeveloped(programme, "one");
    orders.putInForce(
        running(programme, "prepareConditions"), "callActivity_issueImplementationOrder");
  }

  /** Stage 2 to its end. */
  public void menteeBaseBuilt(ProgrammeId programme) {
    tasks.done(
        programme,
        "userTask_collectAdultConsents",
        "userTask_collectParentConsents",
        "userTask_surveyMentees",
        "userTask_askThirdParties",
        "userTask_buildStudentBase",
        "userTask_studyTeacherRecords",
        "userTask_buildTeacherBase");
  }

  /** Stage 3 to its end. */
  public void mentorBaseBuilt(ProgrammeId programme) {
    tasks.done(
        programme,
        "userTask_collectMentorConsents",
        "userTask_surveyMentors",
        "userTask_holdRoundTable");
  }

  /** From the start until mentors are selected. */
  public void mentorsSelected(ProgrammeId programme) {
    normativeBaseInForce(programme);
    menteeBaseBuilt(programme);
    mentorBaseBuilt(programme);
    tasks.done(programme, "userTask_selectMentors");
  }

  /** From selected mentors until the order on pairs takes effect. */
  public void pairsFormed(ProgrammeId programme) {
    tasks.done(
        programme,
        "userTask_compareQuestionnaires",
        "userTask_holdGroupMeeting",
        "userTask_surveyPreferences",
        "userTask_confirmPairs");
    orders.putInForce(running(programme, "formPairs"), "callActivity_issuePairsOrder");
  }

  /** What else is open in stage 1: the order is read, forms are chosen, all are informed. */
  public void conditionsPrepared(ProgrammeId programme) {
    orders.acquaint(
        running(programme, "prepareConditions"), "callActivity_issueImplementationOrder");
    tasks.done(
        programme,
        "userTask_identifyRequests",
        "userTask_holdAdministrativeMeeting",
        "userTask_chooseForms",
        "userTask_planForms",
        "userTask_holdPedagogicalCouncil",
        "userTask_holdParentMeetings",
        "userTask_holdStudentConference",
        "userTask_holdClassHours",
        "userTask_informOnSite",
        "userTask_informOutside");
  }

  /** What else is open in stage 4. */
  public void mentorsTrained(ProgrammeId programme) {
    ProcessInstance stage = running(programme, "selectAndTrainMentors");
    tasks.done(programme, "userTask_prepareMaterials");
    orders.issue(stage, "callActivity_issueMentorSchoolOrder");
    tasks.done(programme, "userTask_trainMentors");
  }

  /** Stage 6 with its one set of pairs, to its end. */
  public void pairWorkDone(ProgrammeId programme) {
    tasks.fire(programme, "serviceTask_planPairWork");
    tasks.fire(programme, "serviceTask_startAccompaniments");
    accompanied(programme);
    tasks.done(programme, "userTask_prepareFeedbackForms");
    tasks.fire(programme, "event_surveyFrom");
    tasks.done(programme, "userTask_surveyMidterm");
    while (waits(programme, "event_monthOpens")) {
      tasks.fire(programme, "event_monthOpens");
      tasks.done(programme, "userTask_enterMonthMeetings");
    }
    tasks.fire(programme, "event_closingDate");
  }

  private void accompanied(ProgrammeId programme) {
    tasks.done(programme, "userTask_holdFirstMeeting");
    tasks.answer(
        programme,
        "userTask_holdTrialMeeting",
        Map.of("evidenceNote", TestTasks.NOTE, "decision", "goOn"));
    tasks.done(programme, "userTask_holdPlanningMeeting", "userTask_writePlan");
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.answer(
        programme,
        "userTask_holdFinalMeeting",
        Map.of("evidenceNote", TestTasks.NOTE, "nextYear", "finish"));
    tasks.fire(programme, "callActivity_accompanyMentorship");
  }

  /** The pairs that the block leads with one planning meeting and no final one, to their end. */
  public void pairsLedBriefly(ProgrammeId programme) {
    tasks.fire(programme, "serviceTask_planPairWork");
    tasks.fire(programme, "serviceTask_startAccompaniments");
    tasks.done(programme, "userTask_holdPlanningMeeting", "userTask_writePlan");
    while (waits(programme, "event_monthOpens")
        || waits(programme, "userTask_enterMonthMeetings")) {
      if (waits(programme, "event_monthOpens")) {
        tasks.fire(programme, "event_monthOpens");
      }
      tasks.done(programme, "userTask_enterMonthMeetings");
    }
    tasks.fire(programme, "event_closingDate");
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.fire(programme, "callActivity_accompanyMentorship");
  }

  /** The curator reports on the quarter that has opened, and the coordinator answers. */
  public void quarterReported(ProgrammeId programme, String accepted) {
    tasks.done(programme, "userTask_submitQuarterlyReport");
    tasks.answer(
        programme,
        "userTask_acceptQuarterlyReport",
        Map.of("evidenceNote", TestTasks.NOTE, "reportAccepted", accepted));
  }

  /** Every quarter, from the first that waits to the last. */
  public void allQuartersReported(ProgrammeId programme) {
    while (waits(programme, "event_reportPeriodOpens")) {
      tasks.fire(programme, "event_reportPeriodOpens");
      quarterReported(programme, "yes");
    }
  }

  /** Stage 7 but for its monitoring. */
  public void resultsPublished(ProgrammeId programme) {
    ProcessInstance stage = running(programme, "finishProgramme");
    tasks.done(programme, "userTask_holdContest");
    orders.issue(stage, "callActivity_issueFinalEventOrder");
    orders.issue(stage, "callActivity_issueRewardOrder");
    tasks.done(programme, "userTask_presentLetters", "userTask_publishResults");
  }

  /** The monitoring of stage 7, to the approved report. */
  public void monitored(ProgrammeId programme) {
    tasks.answer(
        programme,
        "userTask_surveySatisfaction",
        Map.of(
            "askedMentees", 20,
            "satisfiedMentees", 15,
            "askedMentors", 0,
            "satisfiedMentors", 0,
            "evidenceNote", TestTasks.NOTE));
    tasks.done(programme, "userTask_confirmQuality");
    tasks.answer(
        programme,
        "userTask_assessInfluence",
        Map.of(
            "entryValue",
            3.4,
            "exitValue",
            4.1,
            "assessed",
            10,
            "improved",
            6,
            "evidenceNote",
            TestTasks.NOTE));
    tasks.done(programme, "userTask_approveFinalReport");
  }

  private boolean waits(ProgrammeId programme, String event) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(programme.toString())
            .activityId(event)
            .count()
        > 0;
  }
}
