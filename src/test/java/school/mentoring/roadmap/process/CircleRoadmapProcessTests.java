package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.AgreedDates;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A roadmap of two years: loops side by side, a stage that carries a line, a date others set. */
@EngineTest
class CircleRoadmapProcessTests {

  private static final Path FOLDER = Path.of("src/test/resources/roadmaps/circle");
  private static final String QUESTION = "userTask_agreeDate";
  private static final String CONFERENCE = "userTask_holdConference";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired Roadmaps roadmaps;
  @Autowired Progress progress;
  @Autowired Programmes programmes;
  @Autowired AgreedDates dates;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() throws IOException {
    DeploymentBuilder deployment = repository.createDeployment().name("circle");
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        deployment.addInputStream(file.getFileName().toString(), Files.newInputStream(file));
      }
    }
    deployment.deploy();
    clock.set(LocalDate.of(2026, 9, 1), events);
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
    clock.reset(events);
    repository
        .createDeploymentQuery()
        .deploymentName("circle")
        .list()
        .forEach(it -> repository.deleteDeployment(it.getId(), true));
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private Job timer(String event) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(
            it -> jobs.createJobQuery().processInstanceId(it).activityId(event).list().stream())
        .findFirst()
        .orElse(null);
  }

  private LocalDate opens(String event) {
    return day(timer(event).getDuedate());
  }

  private LineProgress line(String id) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void answer(String known, LocalDate day) {
    tasks.answer(programme, QUESTION, Map.of("dateKnown", known, "agreedOn", day.toString()));
  }

  @Test
  void loopsBesideEachOtherKeepTheirOwnPeriods() {
    List<String> monitored = timesOf("event_monitorCircle", "userTask_monitorCircle");
    List<String> reported = timesOf("event_reportCircle", "userTask_reportCircle");

    assertThat(monitored)
        .containsExactly("2026-12-01 2026-12-01 2026-12-30", "2027-05-01 2027-05-01 2027-05-31");
    assertThat(reported)
        .containsExactly(
            "2026-10-01 2026-08-01 2026-12-30",
            "2027-04-01 2027-01-01 2027-06-30",
            "2027-10-01 2027-07-01 2027-12-31",
            "2028-03-01 2028-01-01 2028-05-31");
  }

  @Test
  void periodsTakeTurnsWithoutMeeting() {
    tasks.fire(programme, "event_monitorCircle");
    tasks.fire(programme, "event_reportCircle");
    tasks.done(programme, "userTask_monitorCircle");

    assertThat(opens("event_monitorCircle")).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(day(tasks.open(programme, "userTask_reportCircle").getDueDate()))
        .isEqualTo(LocalDate.of(2026, 12, 30));
    tasks.done(programme, "userTask_reportCircle");
    assertThat(opens("event_reportCircle")).isEqualTo(LocalDate.of(2027, 4, 1));
  }

  private List<String> timesOf(String event, String element) {
    List<String> times = new ArrayList<>();
    while (timer(event) != null) {
      LocalDate opens = opens(event);
      tasks.fire(programme, event);
      Task task = tasks.open(programme, element);
      times.add(opens + " " + day(task.getFollowUpDate()) + " " + day(task.getDueDate()));
      tasks.done(programme, element);
    }
    return times;
  }

  @Test
  void theWholeProgrammeLastsTwoYears() {
    assertThat(day(tasks.open(programme, "userTask_planCircle").getDueDate()))
        .isEqualTo(LocalDate.of(2028, 5, 31));
    assertThat(line("1").due()).isEqualTo(LocalDate.of(2028, 5, 31));
  }

  @Test
  void stagesOfStagesAreFoundAndTheRoadmapsOwnLinesComeLast() {
    Roadmap roadmap = roadmaps.of(programmes.get(programme, school).definition());

    assertThat(roadmap.stages())
        .extracting(Roadmap.Stage::key)
        .containsExactly("runCircle", "closeCircle", "circleMentoring");
    assertThat(roadmap.stages().get(2).elements())
        .flatExtracting(it -> it.lines())
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void aLineOnAStageIsOpenWhileTheStageRuns() {
    assertThat(line("2").state()).isEqualTo(LineProgress.State.OPEN);
    assertThat(line("2").due()).isEqualTo(LocalDate.of(2028, 5, 31));

    tasks.done(programme, "userTask_planCircle");
    assertThat(line("2").state()).isEqualTo(LineProgress.State.OPEN);
    assertThat(line("2.1").state()).isEqualTo(LineProgress.State.DONE);
    tasks.done(programme, "userTask_holdLastMeeting");

    assertThat(line("2").state()).isEqualTo(LineProgress.State.DONE);
  }

  @Test
  void aLineIsDueOnTheDateThatWasAgreed() {
    assertThat(line("1").who()).containsExactly("coordinator");
    assertThat(line("1").state()).isEqualTo(LineProgress.State.OPEN);

    answer("yes", LocalDate.of(2027, 3, 24));

    assertThat(day(tasks.open(programme, CONFERENCE).getDueDate()))
        .isEqualTo(LocalDate.of(2027, 3, 24));
    assertThat(line("1").due()).isEqualTo(LocalDate.of(2027, 3, 24));
    assertThat(line("1").dateChangeable()).isTrue();
    assertThat(line("1").total()).isEqualTo(1);
  }

  @Test
  void anAgreedDateMayChangeWithTheOpenTask() {
    answer("yes", LocalDate.of(2027, 3, 24));

    dates.change(programmes.get(programme, school), "1", LocalDate.of(2027, 4, 14), "curator");

    assertThat(day(tasks.open(programme, CONFERENCE).getDueDate()))
        .isEqualTo(LocalDate.of(2027, 4, 14));
    assertThat(line("1").due()).isEqualTo(LocalDate.of(2027, 4, 14));
  }

  @Test
  void aDateOutsideTheProgrammeIsRefused() {
    assertThatThrownBy(() -> answer("yes", LocalDate.of(2028, 6, 1)))
        .hasMessageContaining("01.06.2028 вне программы, она идёт с 01.08.2026 по 31.05.2028");
    assertThat(tasks.all(programme)).contains(QUESTION);
  }

  @Test
  void aDateThatIsNotKnownIsAskedForEachQuarterUntilTheProgrammeIsOver() {
    List<LocalDate> asked = new ArrayList<>();
    answer("no", LocalDate.of(2026, 9, 1));
    while (timer("event_askAgainOn") != null) {
      asked.add(opens("event_askAgainOn"));
      tasks.fire(programme, "event_askAgainOn");
      answer("no", LocalDate.of(2026, 9, 1));
    }

    assertThat(asked)
        .hasSize(7)
        .startsWith(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1))
        .endsWith(LocalDate.of(2028, 4, 1));
    finish();
    assertThat(line("1").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
    assertThat(line("1").reason()).isEqualTo("Срок назван? Нет");
  }

  @Test
  void whoeverKnowsWhenTheDateIsNamedIsAskedThatDay() {
    answer("no", LocalDate.of(2027, 2, 8));

    assertThat(opens("event_askAgainOn")).isEqualTo(LocalDate.of(2027, 2, 8));
  }

  @Test
  void aProgrammeOfAPastYearAsksItsQuartersOneAfterAnother() {
    clock.set(LocalDate.of(2035, 3, 2), events);
    answer("no", LocalDate.of(2035, 3, 2));

    assertThat(opens("event_askAgainOn")).isEqualTo(LocalDate.of(2026, 10, 1));
    tasks.fire(programme, "event_askAgainOn");
    answer("yes", LocalDate.of(2035, 3, 2));
    assertThat(tasks.all(programme)).contains(CONFERENCE);
  }

  private void finish() {
    timesOf("event_monitorCircle", "userTask_monitorCircle");
    timesOf("event_reportCircle", "userTask_reportCircle");
    tasks.done(programme, "userTask_planCircle", "userTask_holdLastMeeting");
    assertThat(programmes.get(programme, school).endedAt()).isNotNull();
  }
}
