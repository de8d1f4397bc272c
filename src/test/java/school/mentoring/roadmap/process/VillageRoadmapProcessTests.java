package school.mentoring.roadmap.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.roadmap.course.LineProgress.State.DONE;
import static school.mentoring.roadmap.course.LineProgress.State.NOT_REQUIRED;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
import school.mentoring.TestYear;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.placing.RoadmapCheck;
import school.mentoring.roadmap.printed.PrintedRoadmap;
import school.mentoring.roadmap.printed.PrintedRoadmaps;
import school.mentoring.roadmap.process.check.ModelFiles;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The worked example of the guide for authors, walked day by day over its two school years. */
@EngineTest
class VillageRoadmapProcessTests {

  private static final String ROADMAP = "villageMentoring";
  private static final int MOST_STEPS = 400;
  private static final Map<String, Object> NOTE =
      Map.of("outcome", "done", "evidenceNote", TestTasks.NOTE);
  private static final Map<String, Map<String, Object>> ANSWERS =
      Map.ofEntries(
          entry("userTask_checkOrder", Map.of()),
          entry("userTask_signOrder", Map.of("decision", "sign")),
          entry("userTask_registerOrder", Map.of("signing", "paper")),
          entry("userTask_acquaintWithOrder", Map.of("acquaintance", "all")),
          entry("userTask_agreeDate", Map.of("dateKnown", "yes", "agreedOn", "2027-02-10")),
          entry("userTask_holdTrialMeeting", noted("decision", "goOn")),
          entry("userTask_holdFinalMeeting", noted("nextYear", "finish")),
          entry(
              "userTask_surveySatisfaction",
              Map.of(
                  "askedMentees", 1,
                  "satisfiedMentees", 1,
                  "askedMentors", 1,
                  "satisfiedMentors", 1,
                  "evidenceNote", TestTasks.NOTE)),
          entry(
              "userTask_assessInfluence",
              Map.of(
                  "entryValue", 1,
                  "exitValue", 2,
                  "assessed", 1,
                  "improved", 1,
                  "evidenceNote", TestTasks.NOTE)));

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService open;
  @Autowired FormService forms;
  @Autowired ManagementService jobs;
  @Autowired HistoryService history;
  @Autowired RoadmapCheck check;
  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestYear year;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired Progress progress;
  @Autowired PrintedRoadmaps printed;

  private final Map<String, byte[]> files = ModelFiles.villageRoadmap();
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    DeploymentBuilder deployment = repository.createDeployment().name(ROADMAP);
    files.forEach((name, file) -> deployment.addInputStream(name, new ByteArrayInputStream(file)));
    deployment.deploy();
    clock.set(LocalDate.of(2026, 8, 3), events);
    school = schools.founded();
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    programme = year.begun(school, ROADMAP, 2026);
  }

  @AfterEach
  void onlyShippedModelsStay() {
    clock.reset(events);
    repository
        .createDeploymentQuery()
        .deploymentName(ROADMAP)
        .list()
        .forEach(it -> repository.deleteDeployment(it.getId(), true));
  }

  @Test
  void itIsPrintedInTheUsualForm() {
    PrintedRoadmap roadmap = printed.of(programme, school);

    assertThat(roadmap.title())
        .isEqualTo(
            "Дорожная карта «Наставничество в сельской школе» на 2026/2027 – 2027/2028 учебные годы");
    assertThat(roadmap.columns()).hasSize(6);
    assertThat(roadmap.rows())
        .flatExtracting(PrintedRoadmap.Row::lines)
        .startsWith("1.1", "1.2a", "1.2b", "1.3a")
        .endsWith("5.2", "5.3a", "5.3b", "5.4")
        .doesNotHaveDuplicates()
        .hasSize(25);
    assertThat(roadmap.texts().get(5))
        .contains("Заключить соглашения с предприятиями", "до 01.12.2026", "зам. директора");
  }

  @Test
  void nothingIsWrongWithWhatTheTemplatesWrite() {
    assertThat(check.problems(files)).isEmpty();
  }

  @Test
  void aSecondYearThatIsNeededIsWalkedToItsEnd() {
    walk("yes");

    assertThat(of(DONE)).hasSize(24).contains("2.3", "4.4", "4.5", "4.6", "4.7", "5.4");
    assertThat(of(NOT_REQUIRED)).containsExactly("4.3");
    assertThat(line("3.2").done()).isEqualTo(4);
    assertThat(line("4.5").done()).isEqualTo(18);
    assertThat(line("4.7").done()).isEqualTo(2);
    assertThat(line("5.1").done()).isEqualTo(4);
    assertThat(times("villagePairs", "userTask_decideSecondYear")).isOne();
    assertThat(pairs.of(school, programme))
        .extracting(Mentorship::state)
        .containsExactly(MentorshipState.FINISHED);
    assertThat(LocalDate.now(clock)).isAfterOrEqualTo(LocalDate.of(2028, 5, 31));
  }

  @Test
  void withoutASecondYearItsExcursionsAreNotRequired() {
    walk("no");

    assertThat(of(DONE)).hasSize(23).contains("4.6", "5.4").doesNotContain("4.7");
    assertThat(of(NOT_REQUIRED)).containsExactlyInAnyOrder("4.3", "4.7");
    assertThat(line("4.7").reason()).contains("Второй год нужен?");
    assertThat(times("villagePairs", "subProcess_trips")).isZero();
  }

  /** Whatever is open is answered; with nothing open, the clock goes on to the next timer. */
  private void walk(String secondYear) {
    int steps = 0;
    while (runs() && steps++ < MOST_STEPS) {
      List<Task> tasks =
          open.createTaskQuery().processInstanceBusinessKey(programme.toString()).list();
      tasks.forEach(it -> forms.submitTaskForm(it.getId(), answers(it, secondYear)));
      if (tasks.isEmpty()) {
        fire(next().orElseThrow());
      }
    }
    assertThat(runs()).isFalse();
  }

  private static Map<String, Object> answers(Task task, String secondYear) {
    return task.getTaskDefinitionKey().equals("userTask_decideSecondYear")
        ? noted("secondYear", secondYear)
        : ANSWERS.getOrDefault(task.getTaskDefinitionKey(), NOTE);
  }

  private static Map<String, Object> noted(String field, String answer) {
    return Map.of(field, answer, "evidenceNote", TestTasks.NOTE);
  }

  private boolean runs() {
    return instances().findAny().isPresent();
  }

  private Stream<ProcessInstance> instances() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .list()
        .stream();
  }

  private Optional<Job> next() {
    return instances()
        .flatMap(it -> jobs.createJobQuery().processInstanceId(it.getId()).list().stream())
        .min(
            Comparator.comparing(
                Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private void fire(Job job) {
    if (job.getDuedate() != null) {
      LocalDate day = LocalDate.ofInstant(job.getDuedate().toInstant(), clock.getZone());
      if (day.isAfter(LocalDate.now(clock))) {
        clock.set(day, events);
      }
    }
    jobs.executeJob(job.getId());
  }

  private List<String> of(LineProgress.State state) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.state() == state)
        .map(LineProgress::line)
        .distinct()
        .toList();
  }

  private LineProgress line(String id) {
    return progress.of(programme, school).lines().stream()
        .filter(it -> it.line().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private long times(String process, String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processDefinitionId(definition(process))
        .activityId(element)
        .count();
  }

  private String definition(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
