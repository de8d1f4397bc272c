package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestOrders;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.TestYear;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** One year is led to its end once; each test looks at it from another side. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetModelYearProcessTests {

  @Autowired ProcessEngine engine;
  @Autowired HistoryService history;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired EnrolledPeople people;
  @Autowired Progress progress;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance root;
  private LineProgress.State supportWhileStageFiveRan;

  @BeforeAll
  void leadTheYearToItsEnd() {
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1, TestSchool.login(Role.MENTOR, school));
    people.mentee(school, "Басов", "музыка");
    programme = year.begun(school);
    root = year.running(programme, "targetModel");
    year.mentorsSelected(programme);
    year.conditionsPrepared(programme);
    year.mentorsTrained(programme);
    year.pairsFormed(programme);
    supportWhileStageFiveRan = line("000-5.4.1").state();
    orders.acquaint(year.running(programme, "formPairs"), "callActivity_issuePairsOrder");
    year.pairWorkDone(programme);
    tasks.fire(programme, "event_finishFrom");
    year.resultsPublished(programme);
    year.monitored(programme);
    year.allQuartersReported(programme);
  }

  @BeforeEach
  void watch() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private LineProgress line(String line) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private List<HistoricProcessInstance> instances() {
    return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(root.getId()).list();
  }

  @Test
  void theProgrammeEndsWhenAllStagesAndReportsAreThrough() {
    assertThat(root)
        .isEnded()
        .hasPassedInOrder(
            "serviceTask_planYear",
            "event_normativeBaseInForce",
            "serviceTask_announceBases",
            "event_mentorsSelected",
            "event_pairsInForce",
            "event_finishFrom",
            "endEvent_programmeFinished")
        .hasPassed(
            "endEvent_conditionsPrepared",
            "endEvent_basesFormed",
            "endEvent_mentorsTrained",
            "endEvent_pairsFormed",
            "endEvent_pairWorkFinished",
            "endEvent_programmeFinished",
            "endEvent_reportsAccepted");
    assertThat(progress.of(programme, school).programme().state())
        .isEqualTo(Programme.State.FINISHED);
  }

  @Test
  void everyLineIsClosedAndWhatWasDoneIsProved() {
    ProgrammeProgress end = progress.of(programme, school);

    assertThat(end.lines().stream().map(LineProgress::line).distinct()).hasSize(53);
    assertThat(end.lines()).allMatch(it -> it.state().closed());
    assertThat(end.lines())
        .filteredOn(it -> it.state() == LineProgress.State.DONE)
        .allSatisfy(it -> assertThat(it.evidence()).as(it.line()).isNotEmpty());
  }

  @Test
  void everyCalledInstanceCarriesTheSchoolAndTheProgramme() {
    assertThat(instances())
        .extracting(HistoricProcessInstance::getProcessDefinitionKey)
        .contains(
            "prepareConditions",
            "buildMenteeBase",
            "buildMentorBase",
            "selectAndTrainMentors",
            "formPairs",
            "runPairWork",
            "finishProgramme",
            "issueOrder",
            "accompanyMentorship",
            "monitorProgramme");
    assertThat(instances())
        .allSatisfy(
            it -> {
              assertThat(it.getTenantId()).isEqualTo(school.id());
              assertThat(it.getBusinessKey()).isEqualTo(programme.toString());
            });
    assertThat(instances())
        .hasSize(
            (int)
                history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(programme.toString())
                    .count());
  }

  @Test
  void noAnswerIsKeptInTheEnginesHistory() {
    assertThat(history.createHistoricVariableInstanceQuery().tenantIdIn(school.id()).list())
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(String.valueOf(it.getValue()))
                    .as(it.getName())
                    .doesNotContain(TestTasks.NOTE))
        .extracting("name")
        .doesNotContain("evidenceNote", "outcome", "evidenceDate", "askedMentees", "improved");
    assertThat(history.createHistoricDetailQuery().tenantIdIn(school.id()).formFields().count())
        .isZero();
  }

  @Test
  void supportOfTheUnmatchedIsClosedAsNotRequiredWithTheGatewaysAnswer() {
    assertThat(supportWhileStageFiveRan).isEqualTo(LineProgress.State.WAITING);
    assertThat(List.of(line("000-5.4.1"), line("000-5.4.2")))
        .allSatisfy(
            it -> {
              assertThat(it.state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
              assertThat(it.reason()).isEqualTo("Остались наставляемые без пары? Нет");
            });
  }
}
