package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.roadmap.course.LineProgress.State.OPEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
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
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A roadmap that somebody else drew leads its pairs by the blocks, for two school years. */
@EngineTest
class PairBlocksProcessTests {

  private static final Map<String, Object> NOTE = Map.of("evidenceNote", "Сделано");

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ProcessEngine engine;
  @Autowired Progress progress;
  @Autowired RoadmapVersions versions;
  @Autowired Programmes programmes;
  @Autowired ProgrammeControl control;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance roadmap;

  @BeforeEach
  void started() {
    BpmnAwareTests.init(engine);
    repository
        .createDeployment()
        .name("club")
        .addClasspathResource("roadmaps/club/club-mentoring.bpmn")
        .deploy();
    school = schools.founded();
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    roadmap =
        runtime.startProcessInstanceByKey(
            "clubMentoring",
            Map.of("schoolYear", LocalDate.now().getYear() - 3, "organisation", school.id()));
    programme = ProgrammeId.of(roadmap.getBusinessKey());
  }

  @AfterEach
  void onlyShippedModelsStay() {
    BpmnAwareTests.reset();
    programmes
        .find(programme, school)
        .filter(it -> it.state() == Programme.State.RUNNING)
        .ifPresent(it -> control.cancel(programme, school, "модель убирают"));
    repository
        .createDeploymentQuery()
        .deploymentName("club")
        .list()
        .forEach(it -> repository.deleteDeployment(it.getId(), true));
  }

  @Test
  void thePairsAreAgreedFixedAndLedToTheirEnd() {
    assertThat(running("agreePairs")).isNotNull();
    tasks.answer(programme, "userTask_confirmPairs", NOTE);
    ProcessInstance fixing = running("fixPairs");
    inForce();
    BpmnAwareTests.assertThat(fixing)
        .hasPassedInOrder(
            "serviceTask_beginMentorships",
            "event_pairsInForce",
            "serviceTask_findUnmatched",
            "endEvent_everybodyMatched")
        .isNotEnded();
    BpmnAwareTests.assertThat(roadmap)
        .isWaitingAt("callActivity_fixPairs", "callActivity_accompanyPairs");
    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
    BpmnAwareTests.assertThat(fixing).hasPassed("endEvent_pairsFixed").isEnded();

    ProcessInstance leading = running("accompanyPairs");
    tasks.fire(programme, "serviceTask_planPairWork");
    tasks.fire(programme, "serviceTask_startAccompaniments");
    assertThat(state("2.1")).isEqualTo(OPEN);
    tasks.answer(programme, "userTask_holdPlanningMeeting", NOTE);
    tasks.answer(programme, "userTask_writePlan", NOTE);
    assertThat(monthsEntered()).isEqualTo(19);
    tasks.fire(programme, "event_closingDate");
    BpmnAwareTests.assertThat(leading).isWaitingAt("event_allPairsEnded");
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.fire(programme, "callActivity_accompanyMentorship");
    BpmnAwareTests.assertThat(leading)
        .hasPassedInOrder("event_allPairsEnded", "serviceTask_reportPairWorkFinished")
        .isEnded();
    tasks.done(programme, "userTask_holdCommonMeeting");

    BpmnAwareTests.assertThat(roadmap).isEnded();
    Mentorship pair = pairs.of(school, programme).get(0);
    assertThat(pair.state()).isEqualTo(MentorshipState.FINISHED);
    assertThat(pair.meetings()).extracting(it -> it.kind()).containsExactly(MeetingKind.PLANNING);
    linesEnded();
  }

  private void linesEnded() {
    assertThat(progress.of(programme, school).lines())
        .extracting(LineProgress::line)
        .containsExactlyInAnyOrder("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1");
    assertThat(progress.of(programme, school).lines())
        .filteredOn(it -> !it.line().matches("1.3|2.3"))
        .allMatch(it -> it.state() == LineProgress.State.DONE);
    assertThat(line("1.3").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
    assertThat(line("1.3").reason()).isEqualTo("Остались без пары? Нет");
    assertThat(line("1.3").element().optional()).contains("при необходимости");
    assertThat(line("1.3").element().row()).isEqualTo("Помощь");
    assertThat(line("2.3").reason()).isEqualTo("Этап завершён: дело до этой строки не дошло.");
    assertThat(line("1.2").evidence()).extracting(LineProgress.Proof::number).isNotEmpty();
    assertThat(line("1.2").element().role()).contains("curator");
    assertThat(line("2.2").total()).isEqualTo(19);
  }

  @Test
  void aRejectedOrderLeadsBackToThePairs() {
    tasks.answer(programme, "userTask_confirmPairs", NOTE);
    ProcessInstance fixing = running("fixPairs");
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не согласован"));

    BpmnAwareTests.assertThat(fixing)
        .hasPassedInOrder("event_orderRejected", "serviceTask_reopenProposal")
        .isWaitingAt("userTask_confirmPairs");
    tasks.answer(programme, "userTask_confirmPairs", NOTE);
    inForce();
    assertThat(pairs.of(school, programme)).hasSize(1);
  }

  @Test
  void whoIsLeftWithoutAPairIsSupported() {
    pairs.mentee(school, "Озёров");
    tasks.answer(programme, "userTask_confirmPairs", NOTE);
    inForce();

    assertThat(state("1.3")).isEqualTo(OPEN);
    tasks.answer(programme, "userTask_supportMentee", NOTE);
    assertThat(tasks.all(programme)).contains("userTask_searchMentor");
    assertThat(line("1.3").done()).isOne();
    assertThat(state("1.2")).as("acquaintance is still a step of the order").isEqualTo(OPEN);
  }

  @Test
  void stepsOfTheOrderBelongToItsLine() {
    tasks.answer(programme, "userTask_confirmPairs", NOTE);

    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
    assertThat(state("1.2")).isEqualTo(OPEN);
    assertThat(state("1.3")).isEqualTo(LineProgress.State.WAITING);
  }

  @Test
  void aNewVersionSaysWhichDaysOfThePairsStay() throws IOException {
    tasks.answer(programme, "userTask_confirmPairs", NOTE);
    inForce();
    tasks.fire(programme, "serviceTask_planPairWork");
    repository
        .createDeployment()
        .name("club")
        .addString(
            "club-mentoring.bpmn",
            Files.readString(Path.of("src/test/resources/roadmaps/club/club-mentoring.bpmn"))
                .replace("Y-10/Y+2-05", "Y-10/Y+2-03")
                .replace("Y-10/Y+2-04", "Y-10/Y+2-02"))
        .deploy();

    DryRun run = versions.report(programme, school).dryRun().orElseThrow();

    assertThat(run.obstacles()).isEmpty();
    assertThat(run.waits())
        .anyMatch(
            it ->
                it.name().equals("Последний день работы пар")
                    && !it.moved()
                    && it.note().contains("новая версия его не меняет"));
    assertThat(versions.migrate(programme, school, "curator", Optional.empty())).isTrue();
    assertThat(line("2.4").due().getMonthValue()).isEqualTo(3);
    assertThat(monthsEntered()).as("months follow the new window").isEqualTo(17);
  }

  private void inForce() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
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

  private ProcessInstance running(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .processDefinitionKey(process)
        .singleResult();
  }

  private LineProgress line(String id) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private LineProgress.State state(String line) {
    return line(line).state();
  }
}
