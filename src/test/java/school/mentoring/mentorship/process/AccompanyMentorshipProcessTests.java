package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.AccompanimentId;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.planned.MeetingPlan;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class AccompanyMentorshipProcessTests {

  private static final Map<String, Object> MET = Map.of("evidenceNote", "Поговорили");

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired PairPlans plans;
  @Autowired TestTasks tasks;
  @Autowired Accompaniments accompaniments;
  @Autowired PlannedMeetings planned;
  @Autowired Clock clock;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired PairFlags flags;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance instance;
  private String meetings = "full";
  private String manner = "";

  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void pairsOfAMentorMeetFromTheFirstToTheLastTime() {
    started(mentorLogin(), "Ручьёв");

    assertThat(tasks.open(programme, "userTask_holdFirstMeeting").getAssignee())
        .isEqualTo(mentorLogin());
    upToThePlan();
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.answer(programme, "userTask_holdFinalMeeting", with("nextYear", "goOn"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_holdFirstMeeting",
            "userTask_holdTrialMeeting",
            "userTask_holdPlanningMeeting",
            "userTask_writePlan",
            "event_lastMeetingsFrom",
            "userTask_holdFinalMeeting",
            "serviceTask_finishMentorships",
            "endEvent_pairsFinished")
        .hasNotPassed("serviceTask_dissolvePairs")
        .isEnded();
    Mentorship pair = pairs.of(school, programme).get(0);
    assertThat(pair.state()).isEqualTo(MentorshipState.FINISHED);
    assertThat(pair.goesOnNextYear()).contains(true);
    assertThat(plans.of(school, pair.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.goal()).isEqualTo("Поговорили"));
    assertThat(pair.meetings()).hasSize(4);
  }

  @Test
  void aMeetingThatATaskTellsOfIsPlannedNoMore() {
    started(mentorLogin(), "Ручьёв");
    MentorshipId pair = pairs.of(school, programme).get(0).id();
    PersonName name = new PersonName("Ветрова", "Анна", "");
    CurrentMember curator = new CurrentMember("curator", school, name, Set.of(Role.CURATOR), false);
    LocalDate today = LocalDate.now(clock);
    planned.plan(
        curator,
        pair,
        new MeetingPlan(today, Optional.empty(), 45, MeetingFormat.IN_PERSON, "", "", 0, null));
    assertThat(planned.ahead(List.of(pair))).hasSize(1);

    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    assertThat(planned.ahead(List.of(pair))).isEmpty();
  }

  @Test
  void pairsOfTheShortCycleBeginWithAPlanAndEndWithoutAMeetingOfTheirOwn() {
    meetings = "short";
    started(mentorLogin(), "Ручьёв");

    tasks.answer(programme, "userTask_holdPlanningMeeting", MET);
    tasks.answer(programme, "userTask_writePlan", MET);
    tasks.fire(programme, "event_lastMeetingsFrom");

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "gateway_whichCourse",
            "userTask_holdPlanningMeeting",
            "userTask_writePlan",
            "event_lastMeetingsFrom",
            "gateway_isFinalMeetingCommon",
            "serviceTask_finishMentorships",
            "endEvent_pairsFinished")
        .hasNotPassed(
            "userTask_holdFirstMeeting", "userTask_holdTrialMeeting", "userTask_holdFinalMeeting")
        .isEnded();
    Mentorship pair = pairs.of(school, programme).get(0);
    assertThat(pair.state()).isEqualTo(MentorshipState.FINISHED);
    assertThat(pair.meetings()).extracting(it -> it.kind()).containsExactly(MeetingKind.PLANNING);
  }

  @Test
  void speedMentoringIsOneSingleMeeting() {
    manner = "скоростное";
    started(mentorLogin(), "Ручьёв");

    tasks.answer(programme, "userTask_holdSingleMeeting", with("nextYear", "goOn"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "serviceTask_chooseCourse",
            "gateway_whichCourse",
            "userTask_holdSingleMeeting",
            "serviceTask_finishMentorships",
            "endEvent_pairsFinished")
        .hasNotPassed(
            "userTask_holdFirstMeeting", "userTask_holdPlanningMeeting", "userTask_writePlan")
        .isEnded();
    assertThat(pairs.of(school, programme).get(0).meetings())
        .extracting(it -> it.kind())
        .containsExactly(MeetingKind.FINAL);
  }

  @Test
  void situationalMentoringWaitsForRequestsAndSumsUpAtTheEnd() {
    manner = "ситуационное";
    started(mentorLogin(), "Ручьёв");

    BpmnAwareTests.assertThat(instance).isWaitingAt("event_requestsUntil");
    tasks.fire(programme, "event_requestsUntil");
    tasks.answer(programme, "userTask_holdFinalMeeting", with("nextYear", "goOn"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "gateway_whichCourse",
            "event_requestsUntil",
            "userTask_holdFinalMeeting",
            "serviceTask_finishMentorships")
        .hasNotPassed("userTask_holdFirstMeeting", "userTask_writePlan", "event_lastMeetingsFrom")
        .isEnded();
  }

  @Test
  void shortTermMentoringPlansAtItsFirstMeetingAndHasALastOneOfItsOwn() {
    manner = "краткосрочное (целеполагающее)";
    started(mentorLogin(), "Ручьёв");

    tasks.answer(programme, "userTask_holdPlanningMeeting", MET);
    tasks.answer(programme, "userTask_writePlan", MET);
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.answer(programme, "userTask_holdFinalMeeting", with("nextYear", "goOn"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_holdPlanningMeeting", "userTask_writePlan", "userTask_holdFinalMeeting")
        .hasNotPassed("userTask_holdFirstMeeting", "userTask_holdTrialMeeting")
        .isEnded();
  }

  @Test
  void pairsOfDifferentCoursesAreSetsOfTheirOwn() {
    pairs.mentor(school, "Ветрова", 2, mentorLogin());
    pairs.mentee(school, "Ручьёв", "скоростное");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now());

    assertThat(pairs.waiting(school, programme))
        .hasSize(2)
        .extracting(it -> accompaniments.course(school, it))
        .containsExactlyInAnyOrder(MeetingCycle.SINGLE, MeetingCycle.FULL);
  }

  @Test
  void theFormOfAVirtualPairProposesToMeetRemotely() {
    manner = "виртуальное";
    started("", "Ручьёв");

    assertThat(shownFormat("userTask_holdFirstMeeting")).isEqualTo("online");
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    assertThat(pairs.of(school, programme).get(0).meetings())
        .extracting(it -> it.format())
        .containsExactly(MeetingFormat.ONLINE);
  }

  @Test
  void pairsOfDifferentKindsAreProposedToMeetInPerson() {
    pairs.mentee(school, "Лугов", "виртуальное");
    started("", "Ручьёв", "Озёров");

    assertThat(shownFormat("userTask_holdFirstMeeting")).isEqualTo("in_person");
  }

  private Object shownFormat(String element) {
    return engine
        .getFormService()
        .getTaskFormVariables(tasks.open(programme, element).getId())
        .get("format");
  }

  @Test
  void aSuspendedPairIsLeftOutAndTheOthersGoOn() {
    started("", "Ручьёв", "Озёров");
    Mentorship stopped = pairs.of(school, programme).get(0);
    flags.stop(school, stopped.id(), "кричит");

    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    assertThat(pairs.of(school, programme))
        .allMatch(it -> it.meetings().isEmpty() == it.id().equals(stopped.id()));
  }

  @Test
  void theOnlyPairThatIsSuspendedHoldsNoMeeting() {
    started("", "Ручьёв");
    flags.stop(school, pairs.of(school, programme).get(0).id(), "кричит");

    assertThatThrownBy(() -> tasks.answer(programme, "userTask_holdFirstMeeting", MET))
        .hasMessageContaining("приостановлены куратором");
    assertThat(pairs.of(school, programme).get(0).meetings()).isEmpty();
  }

  @Test
  void eachPairDecidesForItselfWhetherItGoesOn() {
    started("", "Ручьёв", "Озёров");
    upToThePlan();
    tasks.fire(programme, "event_lastMeetingsFrom");

    assertThatThrownBy(
            () ->
                tasks.answer(
                    programme,
                    "userTask_holdFinalMeeting",
                    Map.of("evidenceNote", "Итог", "nextYear", "someFinish", "finishingRows", "9")))
        .hasMessageContaining("Пары с номером 9 здесь нет");
    tasks.answer(
        programme,
        "userTask_holdFinalMeeting",
        Map.of("evidenceNote", "Итог", "nextYear", "someFinish", "finishingRows", "2"));

    assertThat(pairs.of(school, programme))
        .allMatch(it -> it.goesOnNextYear().orElseThrow() == (it.row() != 2));
  }

  @Test
  void theCuratorAccompaniesAllMentorsWithoutALoginTogether() {
    started("", "Ручьёв", "Озёров");

    Task first = tasks.open(programme, "userTask_holdFirstMeeting");
    assertThat(first.getAssignee()).isNull();
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    assertThat(pairs.of(school, programme))
        .hasSize(2)
        .allMatch(it -> it.meeting(MeetingKind.FIRST).isPresent());
  }

  @Test
  void aFailedPairIsDissolvedAndTheOthersGoOn() {
    started("", "Ручьёв", "Озёров");
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    tasks.answer(
        programme,
        "userTask_holdTrialMeeting",
        Map.of("evidenceNote", "Не вышло", "decision", "someFailed", "failedRows", "2"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("serviceTask_dissolvePairs", "event_pairsDissolved")
        .isWaitingAt("userTask_holdPlanningMeeting");
    assertThat(dissolved()).hasSize(1);
    assertThat(pairs.of(school, programme))
        .extracting(Mentorship::state)
        .containsExactlyInAnyOrder(MentorshipState.ACTIVE, MentorshipState.TRIAL_FAILED);
  }

  @Test
  void theOnlyPairFailsWithoutItsNumber() {
    started("", "Ручьёв");
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    tasks.answer(programme, "userTask_holdTrialMeeting", with("decision", "someFailed"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("serviceTask_dissolvePairs", "endEvent_noPairsRemain")
        .hasNotPassed("userTask_holdPlanningMeeting")
        .isEnded();
  }

  @Test
  void aNumberThatIsNotInTheSetIsRefusedAndNothingIsKept() {
    started("", "Ручьёв", "Озёров");
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);

    assertThatThrownBy(
            () ->
                tasks.answer(
                    programme,
                    "userTask_holdTrialMeeting",
                    Map.of(
                        "evidenceNote", "Не вышло", "decision", "someFailed", "failedRows", "7")))
        .hasMessageContaining("Пары с номером 7 здесь нет");
    assertThat(pairs.of(school, programme)).allMatch(it -> it.meeting(MeetingKind.TRIAL).isEmpty());
  }

  @Test
  void anotherMentorIsRefused() {
    started("", "Ручьёв");
    AccompanimentId set = pairs.waiting(school, programme).get(0);
    MeetingNote note =
        new MeetingNote(LocalDate.now(), 45, MeetingFormat.IN_PERSON, "", "Итог", "");

    assertThatThrownBy(
            () ->
                accompaniments.meet(
                    school, set, MeetingKind.FIRST, note, Optional.of(mentorLogin())))
        .hasMessageContaining("Журнал этой пары ведёт");
  }

  private void started(String login, String... mentees) {
    pairs.mentor(school, "Ветрова", mentees.length, login);
    for (String mentee : mentees) {
      pairs.mentee(school, mentee, manner);
    }
    pairs.begun(school, programme, LocalDate.now());
    pairs.follow(school, programme, MeetingCycle.valueOf(meetings.toUpperCase()));
    AccompanimentId set = pairs.waiting(school, programme).get(0);
    Map<String, Object> variables = new HashMap<>();
    variables.put("accompanimentId", set.toString());
    variables.put("mentor", login.isEmpty() ? null : login);
    variables.put("caption", "Ветрова А. С.");
    variables.put("lastMeetingsFrom", new Date());
    variables.put("meetings", meetings);
    String id = tasks.startBlock("accompanyMentorship", school, programme, variables);
    instance = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private void upToThePlan() {
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);
    tasks.answer(programme, "userTask_holdTrialMeeting", with("decision", "goOn"));
    tasks.answer(programme, "userTask_holdPlanningMeeting", MET);
    tasks.answer(programme, "userTask_writePlan", MET);
  }

  @SuppressWarnings("unchecked")
  private List<String> dissolved() {
    return (List<String>) runtime.getVariable(instance.getId(), "dissolvedMentees");
  }

  private String mentorLogin() {
    return TestSchool.login(Role.MENTOR, school);
  }

  private static Map<String, Object> with(String key, String value) {
    Map<String, Object> answers = new HashMap<>(MET);
    answers.put(key, value);
    return answers;
  }
}
