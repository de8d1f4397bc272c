package school.mentoring.roadmap.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The district's plan: an order that goes to the schools, dates of others, loops beside. */
@EngineTest
class DistrictPlanProcessTests {

  private static final String ORDER = "callActivity_issueDistrictPlanOrder";
  private static final Map<String, String> KNOWN =
      Map.of("dateKnown", "yes", "agreedOn", "2027-04-20");

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired TaskService open;
  @Autowired TestSchool schools;
  @Autowired TestDistrict district;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;

  private ProgrammeId programme;

  @BeforeEach
  void engine() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void thePartsBeginOnceTheOrderIsInForce() {
    ProcessInstance root = begun(schools.founded());
    assertThat(root).isWaitingAt(ORDER);

    orders.putInForce(root, ORDER);

    assertThat(root)
        .hasPassed("serviceTask_bringOrder", "endEvent_orderAcknowledged")
        .isWaitingAt(
            "callActivity_buildDistrictSystem",
            "callActivity_holdDistrictContests",
            "callActivity_trainDistrictTeachers",
            "callActivity_monitorDistrict");
  }

  @Test
  void aRejectedOrderIsDraftedAgain() {
    ProcessInstance root = begun(schools.founded());

    orders.reject(root, ORDER);

    assertThat(root).hasPassed("event_planRejected").isWaitingAt(ORDER);
  }

  @Test
  void headsOfSchoolsBelowAcknowledgeTheOrder() {
    OrganisationId centre = district.centre();
    district.schoolBelow(centre);
    ProcessInstance root = begun(centre);

    orders.putInForce(root, ORDER);

    assertThat(root)
        .isWaitingAt("callActivity_awaitAcknowledgement")
        .hasNotPassed("endEvent_orderAcknowledged");
  }

  @Test
  void aLineWhoseDateIsKnownComesUpWithIt() {
    ProcessInstance part = part("holdDistrictContests");
    dates("callActivity_agreeDateToHoldConference", KNOWN);

    assertThat(part)
        .isWaitingAt("userTask_holdConference")
        .hasNotPassed("userTask_holdTutorContest");
    Task conference = tasks.open(programme, "userTask_holdConference");
    org.assertj.core.api.Assertions.assertThat(conference.getDueDate()).isInSameDayAs("2027-04-20");
    tasks.done(programme, "userTask_holdConference");
    assertThat(part).hasPassed("endEvent_holdConference");
  }

  @Test
  void aLineWhoseDateIsNeverKnownIsLeftOut() {
    ProcessInstance part = part("trainDistrictTeachers");
    for (String call :
        List.of(
            "callActivity_agreeDateToPromoteMastery",
            "callActivity_agreeDateToTrainMethodologists",
            "callActivity_agreeDateToSupportCourses")) {
      neverKnown(part, call);
    }
    tasks.done(
        programme,
        "userTask_holdPeerWorkshop",
        "userTask_holdMasterWorkshop",
        "userTask_supportAdaptation");

    assertThat(part)
        .isEnded()
        .hasPassed(
            "endEvent_noDateToPromoteMastery",
            "endEvent_noDateToTrainMethodologists",
            "endEvent_noDateToSupportCourses")
        .hasNotPassed("userTask_promoteMastery");
  }

  @Test
  void theLoopsStandBesideEachOther() {
    ProcessInstance part = part("monitorDistrict");
    int[] times = {
      loop("event_routeYearOpens", "userTask_monitorRoutes"),
      loop("event_monitoringOpens", "userTask_monitorProgrammes"),
      loop("event_sessionOpens", "userTask_holdExpertSession")
    };

    org.assertj.core.api.Assertions.assertThat(times).containsExactly(2, 2, 2);
    assertThat(part)
        .hasPassed(
            "endEvent_monitorRoutesDone",
            "endEvent_monitorProgrammesDone",
            "endEvent_holdExpertSessionDone")
        .isNotEnded();
  }

  @Test
  void theRegulationIsApprovedByAnOrder() {
    ProcessInstance part = part("buildDistrictSystem");
    orders.reject(part, "callActivity_issueDistrictRegulation");
    assertThat(part).hasPassed("event_regulationRejected");
    orders.issue(part, "callActivity_issueDistrictRegulation");
    tasks.done(
        programme,
        "userTask_buildMentorRegister",
        "userTask_agreeTripartiteAgreement",
        "userTask_supportStaff");

    assertThat(part).isEnded().hasPassed("endEvent_regulationApproved");
  }

  private ProcessInstance begun(OrganisationId organisation) {
    programme =
        ProgrammeId.of(
            runtime
                .startProcessInstanceByKey(
                    "districtPlan", Map.of("schoolYear", 2026, "organisation", organisation.id()))
                .getBusinessKey());
    return year.running(programme, "districtPlan");
  }

  private ProcessInstance part(String process) {
    OrganisationId office = schools.founded();
    programme = schools.programme(office, 2026).id();
    String id = tasks.startBlock(process, office, programme, Map.of());
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  /** Answers the question that one call asks; several are open at once. */
  private void dates(String call, Map<String, String> answer) {
    String instance = asking(call);
    tasks.answerIn(instance, "userTask_agreeDate", Map.copyOf(answer));
  }

  private void neverKnown(ProcessInstance part, String call) {
    String instance = asking(call);
    while (open.createTaskQuery().processInstanceId(instance).count() > 0) {
      tasks.answerIn(
          instance, "userTask_agreeDate", Map.of("dateKnown", "no", "agreedOn", "2026-11-23"));
      engine
          .getManagementService()
          .createJobQuery()
          .processInstanceId(instance)
          .list()
          .forEach(it -> engine.getManagementService().executeJob(it.getId()));
    }
  }

  private String asking(String call) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .activityId(call)
        .unfinished()
        .list()
        .stream()
        .map(it -> it.getCalledProcessInstanceId())
        .filter(
            it ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceId(it)
                        .processInstanceBusinessKey(programme.toString())
                        .count()
                    > 0)
        .findFirst()
        .orElseThrow();
  }

  private int loop(String event, String task) {
    int times = 0;
    while (runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(programme.toString())
            .activityId(event)
            .count()
        > 0) {
      tasks.fire(programme, event);
      tasks.done(programme, task);
      times++;
    }
    return times;
  }
}
