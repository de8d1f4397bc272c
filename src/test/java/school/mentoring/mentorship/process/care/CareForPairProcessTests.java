package school.mentoring.mentorship.process.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.CareLists;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.CareState;
import school.mentoring.mentorship.care.CareWatch;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.MeetingStops;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class CareForPairProcessTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestCare care;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired TaskService open;
  @Autowired FormService forms;
  @Autowired ProcessEngine engine;
  @Autowired PairFlags flags;
  @Autowired MeetingStops stops;
  @Autowired PairEndings endings;
  @Autowired CareLists lists;
  @Autowired CareWatch watch;
  @Autowired Orders orders;
  @Autowired WorkingCalendar calendar;
  @Autowired ProgrammeControl control;
  @Autowired ApplicationEventPublisher events;

  private final LocalDate today = LocalDate.now();
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;

  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, today.minusDays(10));
    pair = pairs.of(school, programme).get(0);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void aTalkThatFindsAllWellClosesTheCase() {
    stopped();
    ProcessInstance instance = running();
    BpmnAwareTests.assertThat(instance).isWaitingAt("userTask_talkToPair");
    assertThat(instance.getBusinessKey()).isEqualTo(programme.toString());

    talk("fine");

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("userTask_talkToPair", "gateway_helpNeeded", "endEvent_careNotNeeded")
        .hasNotPassed("userTask_helpPair", "userTask_rematchPair", "userTask_consultPair")
        .isEnded();
    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.FINE);
    assertThat(stops.stopped(pair.id())).as("the pair meets again").isFalse();
  }

  @Test
  void aStopIsDueTheNextWorkingDayAndTheMeetingsAreSuspendedAtOnce() {
    stopped();

    assertThat(due("userTask_talkToPair")).isEqualTo(calendar.plusWorkingDays(today, 1));
    assertThat(care.latest(pair.id()).dueOn()).isEqualTo(calendar.plusWorkingDays(today, 1));
    assertThat(stops.of(List.of(pair.id()))).containsEntry(pair.id(), today);
  }

  @Test
  void aStopHurriesTheTalkThatIsOpenAlready() {
    flags.flag(school, pair.id(), PairSide.MENTOR, FlagTopic.RELATIONS);
    assertThat(due("userTask_talkToPair")).isEqualTo(calendar.plusWorkingDays(today, 5));

    stopped();

    assertThat(due("userTask_talkToPair")).isEqualTo(calendar.plusWorkingDays(today, 1));
    assertThat(care.count(pair.id())).as("one open case").isEqualTo(1);
    assertThat(care.latest(pair.id()).signals()).hasSize(2);
  }

  @Test
  void helpIsFollowedByADecisionAndThePairGoesOn() {
    stopped();
    ProcessInstance instance = running();
    talk("help");
    assertThat(care.latest(pair.id()).state()).isEqualTo(CareState.HELP);
    assertThat(due("userTask_helpPair")).isEqualTo(calendar.plusWorkingDays(today, 10));
    tasks.answer(programme, "userTask_helpPair", Map.of("note", "Сменили день встреч"));

    tasks.answer(programme, "userTask_decideOnPair", Map.of("decision", "goOn", "note", "Помогло"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_talkToPair",
            "userTask_helpPair",
            "userTask_decideOnPair",
            "gateway_pairChanges",
            "endEvent_careClosed")
        .hasNotPassed("userTask_rematchPair")
        .isEnded();
    var figures = lists.figures(school, programme, today.minusDays(1), today);
    assertThat(figures.helped()).isEqualTo(1);
    assertThat(figures.open()).isZero();
    assertThat(figures.medianSchoolDaysToDecision()).contains(0);
  }

  @Test
  void aRematchBeginsTheOrderOnChangesAndTheMeetingsStaySuspended() {
    stopped();
    ProcessInstance instance = running();
    decided("rematch");
    assertThat(stops.stopped(pair.id())).isTrue();

    tasks.answer(programme, "userTask_rematchPair", Map.of("how", "order"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_decideOnPair",
            "gateway_pairChanges",
            "userTask_rematchPair",
            "endEvent_pairRematched")
        .hasNotPassed("endEvent_careClosed")
        .isEnded();
    assertThat(orders.of(school, programme))
        .filteredOn(it -> it.kind().equals(OrderKind.CHANGE_PAIRS))
        .singleElement()
        .satisfies(it -> assertThat(it.text().toString()).doesNotContain("обижает"));
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
    tasks.fire(programme, "event_lastDay");
    assertThat(pairs.of(school, programme)).noneMatch(Mentorship::isActive);
  }

  @Test
  void aFlagBringsThePsychologistBesideTheTalkAndTheDecisionDoesNotWait() {
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);
    ProcessInstance instance = running();
    BpmnAwareTests.assertThat(instance).isWaitingAt("userTask_talkToPair", "userTask_consultPair");

    talk("fine");
    assertThat(care.latest(pair.id()).state()).isEqualTo(CareState.CLOSED);
    tasks.answer(programme, "userTask_consultPair", Map.of("recommendation", "CONTINUE"));

    BpmnAwareTests.assertThat(instance)
        .hasPassed("startEvent_psychologistWanted", "userTask_consultPair", "endEvent_consulted")
        .hasNotPassed("event_consultAgainOn")
        .isEnded();
    assertThat(care.latest(pair.id()).recommended()).contains("рекомендовано продолжать");
  }

  @Test
  void aConsultationThatIsToBeRepeatedComesAgainOnItsDay() {
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);
    ProcessInstance instance = running();
    assertThatThrownBy(
            () ->
                tasks.answer(
                    programme, "userTask_consultPair", Map.of("recommendation", "CONSULT_AGAIN")))
        .hasMessageContaining("позже сегодняшнего");

    tasks.answer(
        programme,
        "userTask_consultPair",
        Map.of("recommendation", "CONSULT_AGAIN", "consultAgainOn", today.plusDays(14).toString()));
    BpmnAwareTests.assertThat(instance).isWaitingAt("event_consultAgainOn");
    tasks.fire(programme, "event_consultAgainOn");

    BpmnAwareTests.assertThat(instance)
        .isWaitingAt("userTask_consultPair")
        .hasNotPassed("endEvent_consulted");
    assertThat(care.latest(pair.id()).recommended().orElseThrow())
        .startsWith("повторная консультация до ");
  }

  @Test
  void aFlagIsToldOnceADayAndCallsThePsychologistOnce() {
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.STUDY);
    flags.flag(school, pair.id(), PairSide.MENTOR, FlagTopic.RELATIONS);

    assertThat(tasks.all(programme)).containsExactly("userTask_consultPair", "userTask_talkToPair");
    assertThat(care.latest(pair.id()).signals()).hasSize(2);
  }

  @Test
  void theTaskOfThePsychologistFallsToTheCuratorWhereThereIsNone() {
    assertThat(candidates()).containsExactly("psychologist");
    OrganisationId other =
        schools.founded(java.util.EnumSet.of(Role.CURATOR, Role.DIRECTOR, Role.MENTOR));
    school = other;
    programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Полянская", 1, "");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, today.minusDays(10));
    pair = pairs.of(school, programme).get(0);

    assertThat(candidates()).contains("curator");
  }

  private List<String> candidates() {
    flags.flag(school, pair.id(), null, FlagTopic.OTHER);
    String task = tasks.open(programme, "userTask_consultPair").getId();
    return open.getIdentityLinksForTask(task).stream().map(it -> it.getGroupId()).toList();
  }

  @Test
  void aPairThatEndsOtherwiseClosesItsCaseAndItsTasks() {
    stopped();
    endings.endEarly(school, pair.id(), "Переезд");

    watch.goRound();

    assertThat(tasks.all(programme)).isEmpty();
    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.PAIR_ENDED);
    assertThat(lists.figures(school, programme, today, today).closed())
        .as("nobody decided it")
        .isZero();
  }

  @Test
  void nothingIsLeftOpenWhenTheProgrammeEnds() {
    stopped();

    events.publishEvent(new ProgrammeEnded(programme, false));

    assertThat(tasks.all(programme)).isEmpty();
    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.PROGRAMME_ENDED);
  }

  @Test
  void whatIsFoundWhileTheProgrammeIsPausedWaitsWithAllItsTasks() {
    flags.flag(school, another(), null, FlagTopic.OTHER);
    long before = active();
    control.pause(programme, school, "Карантин");
    stopped();
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);
    assertThat(stops.stopped(pair.id())).as("the child does not wait").isTrue();
    assertThat(active()).isZero();

    control.resume(programme, school);

    assertThat(active()).as("a talk and a consultation").isEqualTo(before + 2);
  }

  private MentorshipId another() {
    pairs.mentor(school, "Полянская", 1, "");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, today.minusDays(10));
    return pairs.of(school, programme).get(1).id();
  }

  @Test
  void aFlagInAPausedProgrammeReachesACaseThatIsOpenAlready() {
    stopped();
    control.pause(programme, school, "Карантин");

    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);

    assertThat(active()).isZero();
    control.resume(programme, school);
    assertThat(active()).isEqualTo(2);
  }

  @Test
  void aStopInAPausedProgrammeHurriesTheTaskThatWaits() {
    flags.flag(school, pair.id(), PairSide.MENTOR, FlagTopic.RELATIONS);
    control.pause(programme, school, "Карантин");

    stopped();

    control.resume(programme, school);
    assertThat(due("userTask_talkToPair")).isEqualTo(calendar.plusWorkingDays(today, 1));
  }

  private long active() {
    return open.createTaskQuery().processInstanceBusinessKey(programme.toString()).active().count();
  }

  @Test
  void nothingThatWasSaidReachesTheEngine() {
    stopped();
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.CONFLICT);
    decided("goOn");

    assertThat(care.engineHolds("обижает")).isEmpty();
    assertThat(care.engineHolds("Причина для проверки")).isEmpty();
    assertThat(care.engineHolds(FlagTopic.CONFLICT.name())).isEmpty();
  }

  private void stopped() {
    flags.stop(school, pair.id(), "обижает");
  }

  private void decided(String decision) {
    talk("help");
    tasks.answer(programme, "userTask_helpPair", Map.of("note", "Причина для проверки"));
    tasks.answer(
        programme,
        "userTask_decideOnPair",
        Map.of("decision", decision, "note", "Причина для проверки"));
  }

  private void talk(String decision) {
    tasks.answer(
        programme,
        "userTask_talkToPair",
        Map.of("decision", decision, "note", "Причина для проверки"));
  }

  private LocalDate due(String element) {
    return tasks
        .open(programme, element)
        .getDueDate()
        .toInstant()
        .atZone(ZoneId.of("Europe/Moscow"))
        .toLocalDate();
  }

  private ProcessInstance running() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .processDefinitionKey("careForPair")
        .singleResult();
  }
}
