package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class TeacherMentoringProcessTests {

  private static final String REGULATION = "callActivity_issueRegulationOrder";
  private static final String PAIRS_ORDER = "callActivity_issuePairsOrder";
  private static final List<String> CURATOR_DUTIES =
      List.of(
          "userTask_updateMenteeFacts",
          "userTask_organiseProgrammes",
          "userTask_monitorEffect",
          "userTask_writeAnalyticalReport",
          "userTask_coordinateOutside",
          "userTask_fillSiteSection",
          "userTask_initiatePublicEvents");
  private static final List<String> COUNCIL_DUTIES =
      List.of(
          "userTask_draftActs",
          "userTask_tryProgrammes",
          "userTask_helpMatching",
          "userTask_analyseDiagnostics",
          "userTask_prepareForContests",
          "userTask_provideResources",
          "userTask_takePartInMonitoring",
          "userTask_consultAndSettle",
          "userTask_proposeRewards",
          "userTask_collectPractices");

  @Autowired ProcessEngine engine;
  @Autowired FormService forms;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired EnrolledPeople people;
  @Autowired Progress progress;
  @Autowired Orders issued;
  @Autowired Clock clock;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance root;

  @BeforeEach
  void found() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private void begin(int schoolYear) {
    programme = year.begun(school, "teacherMentoring", schoolYear);
    root = year.running(programme, "teacherMentoring");
  }

  private ProcessInstance stage(String process) {
    return year.running(programme, process);
  }

  private void mentorsSelected() {
    tasks.fire(programme, "event_augustFrom");
    tasks.done(
        programme,
        "userTask_collectMenteeConsents",
        "userTask_surveyTeacherRequests",
        "userTask_buildMenteeBank",
        "userTask_collectMentorConsents",
        "userTask_surveyMentors",
        "userTask_buildMentorBank",
        "userTask_selectMentors");
  }

  private void pairsInForce() {
    mentorsSelected();
    tasks.done(programme, "userTask_confirmPairs", "userTask_collectDutyConsents");
    orders.putInForce(stage("fixPairs"), PAIRS_ORDER);
  }

  /** The next 1 September whose order can be signed today. */
  private int yearAhead() {
    LocalDate today = LocalDate.now(clock);
    return today.isBefore(LocalDate.of(today.getYear(), 9, 1))
        ? today.getYear()
        : today.getYear() + 1;
  }

  @Test
  void theRegulationIsSignedEarlierThanItTakesEffectAndAugustDoesNotWaitForIt() {
    begin(yearAhead());
    tasks.done(programme, "userTask_developRegulation");
    orders.putInForce(stage("prepareTeacherMentoring"), REGULATION);

    Order order = issued.of(school, programme).get(0);
    assertThat(order.date()).contains(LocalDate.now(clock));
    assertThat(order.effectiveOn()).contains(LocalDate.of(yearAhead(), 9, 1));
    assertThat(order.text().points())
        .contains("ввести в действие с 01.09." + yearAhead(), "ответственным за реализацию");
    assertThat(order.annexes()).hasSize(2);
    assertThat(stage("prepareTeacherMentoring")).hasNotPassed("event_regulationInForce");
    tasks.fire(programme, "event_augustFrom");
    assertThat(root)
        .isWaitingAt(
            "callActivity_prepareTeacherMentoring",
            "callActivity_buildTeacherMenteeBank",
            "callActivity_buildTeacherMentorBank");

    tasks.fire(programme, "event_effectiveDate");

    assertThat(stage("prepareTeacherMentoring"))
        .hasPassedInOrder("userTask_developRegulation", "event_regulationInForce")
        .isWaitingAt("userTask_preparePersonalProgrammes", REGULATION);
  }

  @Test
  void theFormOfRegistrationProposesTheFirstOfSeptemberAndTakesAnotherDay() {
    begin(yearAhead());
    tasks.done(programme, "userTask_developRegulation");
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    String task = tasks.open(programme, "userTask_registerOrder").getId();
    assertThat(forms.getTaskFormVariables(task))
        .containsEntry("effectiveOn", yearAhead() + "-09-01");

    String today = LocalDate.now(clock).toString();
    tasks.answer(
        programme, "userTask_registerOrder", Map.of("signing", "paper", "effectiveOn", today));

    assertThat(stage("prepareTeacherMentoring"))
        .hasPassed("event_regulationInForce")
        .isWaitingAt("userTask_preparePersonalProgrammes");
  }

  @Test
  void aRejectedRegulationIsDraftedAgain() {
    begin(2022);
    ProcessInstance first = stage("prepareTeacherMentoring");
    tasks.done(programme, "userTask_developRegulation");
    orders.reject(first, REGULATION);

    assertThat(first).hasPassed("event_regulationRejected").isWaitingAt(REGULATION);
    assertThat(orders.drafts(first, REGULATION)).isEqualTo(2);
    orders.issue(first, REGULATION);
    tasks.done(programme, "userTask_preparePersonalProgrammes");
    assertThat(first)
        .isEnded()
        .hasPassed("endEvent_regulationOrderDone", "endEvent_programmesPrepared");
    assertThat(root).hasPassed("endEvent_conditionsPrepared");
  }

  @Test
  void consentsComeBeforeQuestionsAndBothBanksBeforeTheSelection() {
    begin(2022);
    tasks.fire(programme, "event_augustFrom");
    ProcessInstance mentees = stage("buildTeacherMenteeBank");
    ProcessInstance mentors = stage("buildTeacherMentorBank");
    tasks.done(
        programme,
        "userTask_collectMenteeConsents",
        "userTask_surveyTeacherRequests",
        "userTask_buildMenteeBank");
    assertThat(mentees)
        .isEnded()
        .hasPassedInOrder(
            "userTask_collectMenteeConsents",
            "userTask_surveyTeacherRequests",
            "userTask_buildMenteeBank",
            "endEvent_menteeBankBuilt");
    assertThat(root).isNotWaitingAt("callActivity_selectTeacherMentors");

    tasks.done(
        programme,
        "userTask_collectMentorConsents",
        "userTask_surveyMentors",
        "userTask_buildMentorBank");

    assertThat(mentors)
        .isEnded()
        .hasPassedInOrder(
            "userTask_collectMentorConsents",
            "userTask_surveyMentors",
            "userTask_buildMentorBank",
            "endEvent_mentorBankBuilt");
    assertThat(root).isWaitingAt("callActivity_selectTeacherMentors");
  }

  @Test
  void pairsAreFormedWhileMentorsAreStillTrained() {
    begin(2022);
    mentorsSelected();

    ProcessInstance training = stage("selectTeacherMentors");
    assertThat(root)
        .isWaitingAt("callActivity_selectTeacherMentors", "callActivity_runTeacherPairs");
    tasks.done(
        programme, "userTask_prepareMaterials", "userTask_consultMentors", "userTask_holdSessions");
    assertThat(training)
        .isEnded()
        .hasPassedInOrder(
            "userTask_selectMentors", "event_mentorsSelected", "endEvent_mentorsTrained");
  }

  @Test
  void writtenConsentsStandBetweenThePairsAndTheirOrder() {
    begin(2022);
    mentorsSelected();
    ProcessInstance pairs = stage("runTeacherPairs");
    assertThat(pairs)
        .isWaitingAt("callActivity_agreePairs")
        .hasNotPassed("userTask_collectDutyConsents");
    tasks.done(programme, "userTask_confirmPairs");
    assertThat(pairs)
        .isWaitingAt("userTask_collectDutyConsents")
        .hasNotPassed("callActivity_fixPairs");
    assertThat(year.countRunning(programme, "issueOrder")).isZero();

    tasks.done(programme, "userTask_collectDutyConsents");
    orders.putInForce(stage("fixPairs"), PAIRS_ORDER);

    assertThat(pairs)
        .hasPassedInOrder(
            "callActivity_agreePairs",
            "userTask_collectDutyConsents",
            "event_pairsInForce",
            "event_pairsBegan")
        .isWaitingAt("callActivity_fixPairs", "callActivity_accompanyPairs");
    assertThat(root).isWaitingAt("callActivity_buildIndividualRoute");
  }

  @Test
  void whoIsLeftWithoutAPairIsSupported() {
    people.mentee(school, "Озёров", "музыка");
    begin(2022);
    pairsInForce();

    assertThat(tasks.all(programme)).contains("userTask_supportMentee");
    assertThat(line("002-R5c").state()).isEqualTo(LineProgress.State.OPEN);
    assertThat(line("002-R5c").element().role()).contains("psychologist");
  }

  @Test
  void theRouteHasSevenStepsAndIsCorrectedWhileItIsCarriedOut() {
    begin(2022);
    pairsInForce();
    ProcessInstance route = stage("buildIndividualRoute");
    tasks.done(
        programme,
        "userTask_describeDesiredSelf",
        "userTask_diagnoseAchievements",
        "userTask_diagnoseDifficulties",
        "userTask_drawUpRoute");
    assertThat(route).isWaitingAt("userTask_carryOutRoute", "userTask_correctRoute");
    assertThat(List.of("002-IOM.4а", "002-IOM.4б", "002-IOM.4в", "002-IOM.4г"))
        .allMatch(it -> line(it).state() == LineProgress.State.DONE);

    tasks.done(programme, "userTask_carryOutRoute");
    assertThat(route).isNotWaitingAt("userTask_reflectOnRoute");
    tasks.done(programme, "userTask_correctRoute", "userTask_reflectOnRoute");

    assertThat(route)
        .isEnded()
        .hasPassedInOrder(
            "userTask_describeDesiredSelf",
            "userTask_diagnoseAchievements",
            "userTask_diagnoseDifficulties",
            "userTask_drawUpRoute",
            "userTask_carryOutRoute",
            "userTask_reflectOnRoute",
            "endEvent_routeReflected");
  }

  @Test
  void dutiesRecurInEachCalendarYearOfTheProgramme() {
    begin(2022);
    ProcessInstance duties = stage("fulfilMentoringDuties");
    dutiesFulfilled("event_curatorDutiesOpens", CURATOR_DUTIES);
    assertThat(duties).isNotEnded();
    dutiesFulfilled("event_councilDutiesOpens", COUNCIL_DUTIES);

    assertThat(duties).isEnded().hasPassed("gateway_dutiesDone", "endEvent_dutiesFulfilled");
    assertThat(IntStream.range(0, 7).mapToObj(it -> line("002-S4.1.4" + (char) ('a' + it))))
        .allMatch(it -> it.state() == LineProgress.State.DONE && it.total() == 2);
    assertThat(IntStream.range(0, 10).mapToObj(it -> line("002-S4.1.5" + (char) ('a' + it))))
        .allMatch(it -> it.state() == LineProgress.State.DONE && it.total() == 2);
  }

  private void dutiesFulfilled(String opens, List<String> duties) {
    for (int calendarYear = 0; calendarYear < 2; calendarYear++) {
      tasks.fire(programme, opens);
      duties.forEach(it -> tasks.done(programme, it));
    }
  }

  @Test
  void theProgrammeEndsInMayWithEveryLineClosed() {
    begin(2022);
    ProcessInstance first = stage("prepareTeacherMentoring");
    tasks.done(programme, "userTask_developRegulation");
    orders.issue(first, REGULATION);
    tasks.done(programme, "userTask_preparePersonalProgrammes");
    pairsInForce();
    orders.acquaint(stage("fixPairs"), PAIRS_ORDER);
    tasks.done(
        programme, "userTask_prepareMaterials", "userTask_consultMentors", "userTask_holdSessions");
    tasks.done(
        programme,
        "userTask_describeDesiredSelf",
        "userTask_diagnoseAchievements",
        "userTask_diagnoseDifficulties",
        "userTask_drawUpRoute",
        "userTask_carryOutRoute",
        "userTask_correctRoute",
        "userTask_reflectOnRoute");
    dutiesFulfilled("event_curatorDutiesOpens", CURATOR_DUTIES);
    dutiesFulfilled("event_councilDutiesOpens", COUNCIL_DUTIES);
    year.pairsLedBriefly(programme);
    tasks.fire(programme, "event_finishFrom");
    ProcessInstance finish = stage("finishTeacherMentoring");
    tasks.done(
        programme,
        "userTask_holdConference",
        "userTask_holdBestPracticesTable",
        "userTask_addToMethodCollection");
    year.monitored(programme);

    assertThat(finish)
        .isEnded()
        .hasPassedInOrder(
            "userTask_holdConference",
            "userTask_holdBestPracticesTable",
            "userTask_addToMethodCollection",
            "endEvent_practicesKept")
        .hasPassed("endEvent_programmeMonitored");
    assertThat(root)
        .isEnded()
        .hasPassed(
            "endEvent_conditionsPrepared",
            "endEvent_mentorsTrained",
            "endEvent_pairWorkFinished",
            "endEvent_routeReflected",
            "endEvent_programmesFinished",
            "endEvent_dutiesFulfilled");
    assertThat(progress.of(programme, school).programme().state())
        .isEqualTo(Programme.State.FINISHED);
    assertThat(progress.of(programme, school).lines()).allMatch(it -> it.state().closed());
    assertThat(line("002-R5b").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(line("002-R5c").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
  }

  private LineProgress line(String line) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }
}
