package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
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
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.roadmap.version.TaskFate;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * A newer application brings a newer target model: the year that runs goes over to it, first while
 * its first stages run, then while pairs are at work, and is led to its end.
 */
@EngineTest
class NewTargetModelProcessTests {

  private static final Path MODELS = Path.of("processes/roadmap/target-model");

  @Autowired ProcessEngine engine;
  @Autowired RepositoryService repository;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired TestYear year;
  @Autowired EnrolledPeople people;
  @Autowired Progress progress;
  @Autowired RoadmapVersions versions;

  private final List<String> deployments = new ArrayList<>();
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 1, TestSchool.login(Role.MENTOR, school));
    people.mentee(school, "Басов", "музыка");
    programme = year.begun(school);
  }

  @AfterEach
  void remove() {
    deployments.forEach(it -> repository.deleteDeployment(it, true));
  }

  @Test
  void aRunningYearGoesOverTwiceAndComesToItsEnd() {
    year.normativeBaseInForce(programme);
    shipped("window\" value=\"Y+1-05\"", "window\" value=\"Y+1-06\"", false);
    assertThat(run().obstacles()).isEmpty();
    assertThat(run().tasks()).noneMatch(it -> it.kind() == TaskFate.Kind.DROPPED);
    migrate();
    assertThat(line("000-7.3.2").due()).isEqualTo(LocalDate.of(2027, 6, 30));

    year.menteeBaseBuilt(programme);
    year.mentorBaseBuilt(programme);
    tasks.done(programme, "userTask_selectMentors");
    year.conditionsPrepared(programme);
    year.mentorsTrained(programme);
    year.pairsFormed(programme);
    orders.acquaint(year.running(programme, "formPairs"), "callActivity_issuePairsOrder");
    tasks.fire(programme, "serviceTask_planPairWork");
    tasks.fire(programme, "serviceTask_startAccompaniments");

    shipped("finishFrom=Y+1-05", "finishFrom=Y+1-06", true);
    assertThat(run().obstacles()).isEmpty();
    assertThat(run().waits())
        .anyMatch(it -> it.before().equals("01.05.2027") && it.after().equals("01.06.2027"));
    assertThat(run().outlook()).anyMatch(it -> it.line().equals("9.9") && it.comes());
    migrate();
    assertThat(tasks.all(programme)).contains("userTask_holdFirstMeeting");

    comesToItsEnd();
  }

  private void comesToItsEnd() {
    tasks.done(programme, "userTask_holdFirstMeeting");
    tasks.answer(
        programme,
        "userTask_holdTrialMeeting",
        java.util.Map.of("evidenceNote", TestTasks.NOTE, "decision", "goOn"));
    tasks.done(programme, "userTask_holdPlanningMeeting", "userTask_writePlan");
    tasks.fire(programme, "event_finishFrom");
    tasks.done(programme, "userTask_holdContest", "userTask_thankParents");
    assertThat(line("9.9").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(line("000-1.1.1").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(progress.of(programme, school).programme().state())
        .isEqualTo(Programme.State.RUNNING);
    assertThat(progress.of(programme, school).former()).isEmpty();
  }

  private DryRun run() {
    return versions.report(programme, school).dryRun().orElseThrow();
  }

  private void migrate() {
    assertThat(
            versions.migrate(
                programme, school, TestSchool.login(Role.DIRECTOR, school), Optional.empty()))
        .isTrue();
  }

  private LineProgress line(String line) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  /** Deploys the shipped models with a change, as a newer application would at its start. */
  private void shipped(String from, String to, boolean withNewTask) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    List<Deployer> all = configuration.getDeployers();
    // the check would ask who poses as the application; here it is the application itself
    configuration
        .getDeploymentCache()
        .setDeployers(
            all.stream()
                .filter(it -> !it.getClass().getSimpleName().equals("RoadmapDeployer"))
                .toList());
    try (Stream<Path> files = Files.list(MODELS)) {
      DeploymentBuilder deployment = repository.createDeployment().name("newer application");
      files.forEach(
          it -> {
            String text = read(it).replace(from, to);
            deployment.addString(
                it.getFileName().toString(),
                withNewTask && it.endsWith("finish-programme.bpmn") ? withTask(text) : text);
          });
      deployments.add(deployment.deploy().getId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      configuration.getDeploymentCache().setDeployers(all);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withTask(String model) {
    String flow =
        "<bpmn:sequenceFlow id=\"flow_holdContest_issueFinalEventOrder\" sourceRef=\"userTask_holdContest\" targetRef=\"callActivity_issueFinalEventOrder\" />";
    assertThat(model).contains(flow);
    return model.replace(
        flow,
        """
        <bpmn:userTask id="userTask_thankParents" name="Поблагодарить родителей" camunda:candidateGroups="curator">
          <bpmn:documentation>Готово, когда письма отправлены.</bpmn:documentation>
          <bpmn:extensionElements><camunda:properties>
            <camunda:property name="line" value="9.9" />
            <camunda:property name="window" value="Y+1-06" />
            <camunda:property name="evidence" value="event" />
          </camunda:properties></bpmn:extensionElements>
        </bpmn:userTask>
        <bpmn:sequenceFlow id="flow_holdContest_issueFinalEventOrder" sourceRef="userTask_holdContest" targetRef="userTask_thankParents" />
        <bpmn:sequenceFlow id="flow_thankParents_issueFinalEventOrder" sourceRef="userTask_thankParents" targetRef="callActivity_issueFinalEventOrder" />
        """);
  }
}
