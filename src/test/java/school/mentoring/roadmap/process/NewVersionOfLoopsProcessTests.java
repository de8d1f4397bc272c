package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.roadmap.version.TaskFate;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a new version finds running: loops of periods, a date that others set, two years. */
@EngineTest
class NewVersionOfLoopsProcessTests {

  private static final Path FOLDER = Path.of("src/test/resources/roadmaps/circle");
  private static final String MONITORING = "\"Y-12;Y+1-05\"";
  private static final String REPORTS =
      "\"4\" />\n            <camunda:property name=\"window\" value=\"programme\"";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired RoadmapVersions versions;
  @Autowired Progress progress;
  @Autowired Clock clock;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    deployed("", "");
    school = schools.founded();
    programme =
        ProgrammeId.of(
            runtime
                .startProcessInstanceByKey(
                    "circleMentoring", Map.of("schoolYear", 2026, "organisation", school.id()))
                .getBusinessKey());
  }

  @AfterEach
  void onlyShippedModelsStay() {
    repository
        .createDeploymentQuery()
        .deploymentName("circle")
        .list()
        .forEach(it -> repository.deleteDeployment(it.getId(), true));
  }

  private void deployed(String from, String to) {
    DeploymentBuilder deployment = repository.createDeployment().name("circle");
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        deployment.addString(
            file.getFileName().toString(), Files.readString(file).replace(from, to));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    deployment.deploy();
  }

  private DryRun run() {
    return versions.report(programme, school).dryRun().orElseThrow();
  }

  private TaskFate fate(String element) {
    return run().tasks().stream()
        .filter(it -> it.element().equals(element))
        .findFirst()
        .orElseThrow();
  }

  private void migrate() {
    assertThat(run().obstacles()).isEmpty();
    assertThat(versions.migrate(programme, school, "curator-of-circle", Optional.empty())).isTrue();
  }

  private LocalDate due(String element) {
    Date due = tasks.open(programme, element).getDueDate();
    return LocalDate.ofInstant(due.toInstant(), clock.getZone());
  }

  private LineProgress line(String line) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private List<String> waitsAt(String loop) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .processDefinitionKey("circleMentoring")
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(it -> runtime.getActiveActivityIds(it).stream())
        .filter(it -> it.endsWith(loop))
        .toList();
  }

  private void comesUp(String loop) {
    tasks.fire(programme, "event_" + loop);
  }

  @Test
  void aLoopEndsWhereTheNewVersionHasNoFurtherPeriod() {
    comesUp("monitorCircle");
    deployed(MONITORING, "\"Y-11;Y-12\"");

    assertThat(fate("userTask_monitorCircle").kind()).isEqualTo(TaskFate.Kind.STAYS);
    migrate();
    tasks.done(programme, "userTask_monitorCircle");

    assertThat(waitsAt("monitorCircle")).isEmpty();
    assertThat(line("3").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(line("3").total()).isEqualTo(1);
  }

  @Test
  void aPeriodThatIsOpenStaysEvenWhereTheNewWindowEndedBeforeIt() {
    comesUp("reportCircle");
    tasks.done(programme, "userTask_reportCircle");
    deployed(REPORTS, REPORTS.replace("programme", "Y-08/Y-12"));

    migrate();
    comesUp("reportCircle");

    assertThat(due("userTask_reportCircle")).isEqualTo(LocalDate.of(2027, 6, 30));
    tasks.done(programme, "userTask_reportCircle");
    assertThat(waitsAt("reportCircle")).isEmpty();
  }

  @Test
  void aLoopGoesOnWhereTheNewVersionHasMorePeriods() {
    comesUp("monitorCircle");
    tasks.done(programme, "userTask_monitorCircle");
    comesUp("monitorCircle");
    deployed(MONITORING, "\"Y-12;Y+1-05;Y+2-03\"");

    migrate();
    tasks.done(programme, "userTask_monitorCircle");
    comesUp("monitorCircle");

    assertThat(due("userTask_monitorCircle")).isEqualTo(LocalDate.of(2028, 3, 31));
  }

  @Test
  void aLoopThatBeganEarlierGoesOnByTheCalendarNotByCount() {
    comesUp("monitorCircle");
    deployed(MONITORING, "\"Y-10;Y-12;Y+1-05\"");

    migrate();
    tasks.done(programme, "userTask_monitorCircle");
    comesUp("monitorCircle");

    assertThat(due("userTask_monitorCircle")).isEqualTo(LocalDate.of(2027, 5, 31));
  }

  @Test
  void anAgreedDateStays() {
    tasks.answer(
        programme, "userTask_agreeDate", Map.of("dateKnown", "yes", "agreedOn", "2027-03-24"));
    deployed("Провести конференцию", "Провести большую конференцию");

    assertThat(fate("userTask_holdConference").differences())
        .extracting(it -> it.text())
        .containsExactly("Название: Провести конференцию → Провести большую конференцию");
    migrate();

    assertThat(due("userTask_holdConference")).isEqualTo(LocalDate.of(2027, 3, 24));
    assertThat(line("1").due()).isEqualTo(LocalDate.of(2027, 3, 24));
  }

  @Test
  void whoAsksForADateStillDoesNotCount() {
    deployed("Провести конференцию", "Провести большую конференцию");

    migrate();

    assertThat(line("1").state()).isEqualTo(LineProgress.State.OPEN);
    assertThat(line("1").total()).isZero();
    assertThat(line("1").who()).containsExactly("coordinator");
  }

  @Test
  void anotherPeriodOfTheRoadmapMovesWhatLastsTheWholeProgramme() {
    deployed("\"Y-08/Y+2-05\"", "\"Y-08/Y+2-06\"");

    assertThat(fate("userTask_planCircle").differences())
        .extracting(it -> it.text())
        .containsExactly("Срок: 31.05.2028 → 30.06.2028");
    migrate();

    assertThat(due("userTask_planCircle")).isEqualTo(LocalDate.of(2028, 6, 30));
    assertThat(line("2.1").due()).isEqualTo(LocalDate.of(2028, 6, 30));
  }

  @Test
  void aStageThatCarriesALineIsDueByTheNewVersion() {
    deployed("\"Y-09/Y+2-05\"", "\"Y-09/Y+2-03\"");

    migrate();

    assertThat(line("2").due()).isEqualTo(LocalDate.of(2028, 3, 31));
    assertThat(line("2").state()).isEqualTo(LineProgress.State.OPEN);
  }
}
