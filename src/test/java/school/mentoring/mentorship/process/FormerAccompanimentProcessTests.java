package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Pairs whose process was drawn before the kinds of mentoring changed its course. */
@EngineTest
class FormerAccompanimentProcessTests {

  private static final String PROCESS = "accompanyMentorship";
  private static final Map<String, Object> MET = Map.of("evidenceNote", "Поговорили");

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ProcessEngine engine;

  private ProgrammeId programme;
  private OrganisationId school;
  private String former;
  private ProcessInstance instance;

  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now());
  }

  @AfterEach
  void onlyTheShippedModelStays() {
    BpmnAwareTests.reset();
    repository.deleteDeployment(former, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "two-cycles"})
  void aPairThatWaitsAtItsTrialMeetingGoesOnToItsEnd(String version) {
    waitingAtTheTrial(version);

    toTheEnd();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "two-cycles"})
  void aPairThatIsMovedToTheNewCourseGoesOnToItsEnd(String version) {
    waitingAtTheTrial(version);
    String old = instance.getProcessDefinitionId();
    String present = present(old).getId();
    MigrationPlan plan = runtime.createMigrationPlan(old, present).mapEqualActivities().build();
    runtime.newMigration(plan).processInstanceIds(List.of(instance.getId())).execute();
    assertThat(runtime.getVariables(instance.getId())).doesNotContainKeys("meetings", "course");

    toTheEnd();
  }

  private ProcessDefinition present(String old) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(PROCESS)
        .orderByProcessDefinitionVersion()
        .desc()
        .list()
        .stream()
        .filter(it -> !it.getId().equals(old))
        .findFirst()
        .orElseThrow();
  }

  private void waitingAtTheTrial(String version) {
    deploy(version);
    Map<String, Object> variables = new HashMap<>();
    variables.put("accompanimentId", pairs.waiting(school, programme).get(0).toString());
    variables.put("mentor", TestSchool.login(Role.MENTOR, school));
    variables.put("caption", "Ветрова А. С.");
    variables.put("lastMeetingsFrom", new Date());
    String id = tasks.startBlock(PROCESS, school, programme, variables);
    instance = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    tasks.answer(programme, "userTask_holdFirstMeeting", MET);
    BpmnAwareTests.assertThat(instance)
        .isWaitingAt("userTask_holdTrialMeeting")
        .hasNotPassed("serviceTask_chooseCourse");
  }

  private void toTheEnd() {
    tasks.answer(
        programme,
        "userTask_holdTrialMeeting",
        Map.of("evidenceNote", "Поговорили", "decision", "goOn"));
    tasks.answer(programme, "userTask_holdPlanningMeeting", MET);
    tasks.answer(programme, "userTask_writePlan", MET);
    tasks.fire(programme, "event_lastMeetingsFrom");
    tasks.answer(
        programme, "userTask_holdFinalMeeting", Map.of("evidenceNote", "Итог", "nextYear", "goOn"));

    BpmnAwareTests.assertThat(instance).isEnded();
    Mentorship pair = pairs.of(school, programme).get(0);
    assertThat(pair.state()).isEqualTo(MentorshipState.FINISHED);
    assertThat(pair.meetings()).hasSize(4);
  }

  /**
   * As the application of that day did at its start: the check lets blocks in from nowhere else.
   */
  private void deploy(String version) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    List<Deployer> all = configuration.getDeployers();
    configuration
        .getDeploymentCache()
        .setDeployers(
            all.stream()
                .filter(it -> !it.getClass().getSimpleName().equals("RoadmapDeployer"))
                .toList());
    try {
      former =
          repository
              .createDeployment()
              .name("former")
              .addClasspathResource("former/accompany-mentorship-%s.bpmn".formatted(version))
              .deploy()
              .getId();
    } finally {
      configuration.getDeploymentCache().setDeployers(all);
    }
  }
}
