package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

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
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class BuildBasesProcessTests {

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private ProcessInstance started(String stage) {
    String id = tasks.startBlock(stage, school, programme, Map.of());
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  @Test
  void menteesAreAskedOnlyAfterBothConsents() {
    ProcessInstance stage = started("buildMenteeBase");
    assertThat(tasks.all(programme))
        .containsExactly("userTask_collectAdultConsents", "userTask_collectParentConsents");

    tasks.done(programme, "userTask_collectAdultConsents");
    assertThat(tasks.all(programme)).containsExactly("userTask_collectParentConsents");
    tasks.done(programme, "userTask_collectParentConsents");
    assertThat(tasks.all(programme)).containsExactly("userTask_surveyMentees");

    tasks.done(programme, "userTask_surveyMentees");
    assertThat(tasks.all(programme))
        .containsExactly("userTask_askThirdParties", "userTask_studyTeacherRecords");
    assertThat(stage)
        .hasPassedInOrder(
            "userTask_collectAdultConsents",
            "userTask_collectParentConsents",
            "gateway_consentsCollected",
            "userTask_surveyMentees");
  }

  @Test
  void parentsMayConsentFirst() {
    ProcessInstance stage = started("buildMenteeBase");

    tasks.done(programme, "userTask_collectParentConsents");

    assertThat(stage)
        .isWaitingAt("userTask_collectAdultConsents")
        .hasNotPassed("gateway_consentsCollected");
    assertThat(tasks.all(programme)).containsExactly("userTask_collectAdultConsents");
  }

  @Test
  void theMenteeBaseIsBuiltWhenStudentsAndTeachersAreEntered() {
    ProcessInstance stage = started("buildMenteeBase");
    tasks.done(
        programme,
        "userTask_collectAdultConsents",
        "userTask_collectParentConsents",
        "userTask_surveyMentees",
        "userTask_askThirdParties",
        "userTask_buildStudentBase");
    assertThat(stage)
        .isNotEnded()
        .isWaitingAt("userTask_studyTeacherRecords")
        .hasNotPassed("gateway_basesBuilt");

    tasks.done(programme, "userTask_studyTeacherRecords", "userTask_buildTeacherBase");

    assertThat(stage)
        .isEnded()
        .hasPassedInOrder(
            "userTask_surveyMentees", "userTask_askThirdParties", "userTask_buildStudentBase")
        .hasPassedInOrder(
            "userTask_surveyMentees",
            "userTask_studyTeacherRecords",
            "userTask_buildTeacherBase",
            "gateway_basesBuilt",
            "endEvent_menteeBaseBuilt");
  }

  @Test
  void mentorsAreAskedAfterTheirConsentWhileTheRoundTableIsBeside() {
    ProcessInstance stage = started("buildMentorBase");
    assertThat(tasks.all(programme))
        .containsExactly("userTask_collectMentorConsents", "userTask_holdRoundTable");

    tasks.done(programme, "userTask_collectMentorConsents", "userTask_surveyMentors");
    assertThat(stage)
        .isNotEnded()
        .isWaitingAt("userTask_holdRoundTable")
        .hasNotPassed("gateway_mentorBaseBuilt");
    tasks.done(programme, "userTask_holdRoundTable");

    assertThat(stage)
        .isEnded()
        .hasPassedInOrder(
            "userTask_collectMentorConsents",
            "userTask_surveyMentors",
            "userTask_holdRoundTable",
            "gateway_mentorBaseBuilt",
            "endEvent_mentorBaseBuilt");
  }

  @Test
  void theRoundTableOpensNoQuestionnaire() {
    ProcessInstance stage = started("buildMentorBase");

    tasks.done(programme, "userTask_holdRoundTable");

    assertThat(tasks.all(programme)).containsExactly("userTask_collectMentorConsents");
    assertThat(stage).isNotEnded().hasNotPassed("userTask_surveyMentors");
    tasks.done(programme, "userTask_collectMentorConsents", "userTask_surveyMentors");
    assertThat(stage).isEnded();
  }
}
