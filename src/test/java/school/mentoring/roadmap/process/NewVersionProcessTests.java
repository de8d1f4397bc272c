package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.order.NewOrders;
import school.mentoring.order.OrderKind;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.placing.Placements;
import school.mentoring.roadmap.placing.Placer;
import school.mentoring.roadmap.process.ClubRoadmap.Step;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.roadmap.version.TaskFate;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class NewVersionProcessTests {

  private static final String DROPPED = "снято новой версией дорожной карты";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService taskService;
  @Autowired ManagementService jobs;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired RoadmapVersions versions;
  @Autowired ProgrammeControl control;
  @Autowired Programmes programmes;
  @Autowired Placements placements;
  @Autowired Progress progress;
  @Autowired NewOrders newOrders;
  @Autowired TransactionTemplate transactions;
  @Autowired Clock clock;

  private final ClubRoadmap club =
      ClubRoadmap.first("club" + UUID.randomUUID().toString().substring(0, 8));
  private final List<String> deployments = new ArrayList<>();
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    school = schools.founded();
    deployments.add(club.deployed(repository));
    programme =
        ProgrammeId.of(
            runtime
                .startProcessInstanceByKey(
                    club.key(), Map.of("schoolYear", 2026, "organisation", school.id()))
                .getBusinessKey());
  }

  @AfterEach
  void remove() {
    deployments.forEach(it -> repository.deleteDeployment(it, true));
  }

  private void deployed(ClubRoadmap version) {
    deployments.add(version.deployed(repository));
  }

  private RoadmapVersions.Report report() {
    return versions.report(programme, school);
  }

  private DryRun run() {
    return report().dryRun().orElseThrow();
  }

  private TaskFate fate(String name) {
    return run().tasks().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private boolean migrated() {
    return versions.migrate(programme, school, "curator-of-club", Optional.empty());
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private LineProgress line(String line) {
    ProgrammeProgress all = progress.of(programme, school);
    return Stream.concat(all.lines().stream(), all.former().stream())
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private List<String> definitions() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .list()
        .stream()
        .map(ProcessInstance::getProcessDefinitionId)
        .sorted()
        .toList();
  }

  private static ClubRoadmap idea(ClubRoadmap club, UnaryOperator<Step> change) {
    return club.stage(
        steps -> {
          steps.set(0, change.apply(steps.get(0)));
          return steps;
        });
  }

  @Test
  void withoutANewVersionThereIsNothingToDecide() {
    assertThat(versions.offer(programmes.get(programme, school))).isEmpty();
    assertThat(migrated()).isFalse();
  }

  @Test
  void aRoadmapThatWasWithdrawnOffersNoNewVersion() {
    deployed(club.fair("Y+1-04-10"));
    Placer administrator = new Placer("administrator", school, true);
    placements.withdraw(club.key(), administrator);

    assertThat(report().offer()).isEmpty();
    assertThat(migrated()).isFalse();
    placements.restore(club.key(), administrator);
    assertThat(report().offer()).isPresent();
  }

  @Test
  void theSameFilesDeployedAgainAreNoNewVersion() {
    repository
        .createDeployment()
        .name(club.key())
        .addDeploymentResources(deployments.get(0))
        .deploy();
    deployments.add(
        repository
            .createDeploymentQuery()
            .deploymentName(club.key())
            .orderByDeploymentTime()
            .desc()
            .listPage(0, 1)
            .get(0)
            .getId());

    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(club.key()).count())
        .isEqualTo(2);
    assertThat(versions.offer(programmes.get(programme, school))).isEmpty();
  }

  @Test
  void aDryRunTellsEveryTaskOfTheTreeAndChangesNothing() {
    List<String> open = tasks.all(programme);
    List<String> before = definitions();
    deployed(idea(club, it -> it.window("Y-10").role("director")));

    assertThat(run().possible()).isTrue();
    assertThat(run().tasks()).hasSize(3);
    assertThat(fate("Объявить о клубе").kind()).isEqualTo(TaskFate.Kind.STAYS);
    assertThat(fate("Собрать идеи").kind()).isEqualTo(TaskFate.Kind.CHANGES);
    assertThat(fate("Собрать идеи").differences())
        .extracting(it -> it.text())
        .containsExactly(
            "Начало: 01.09.2026 → 01.10.2026",
            "Срок: 30.09.2026 → 30.10.2026",
            "Кто: Куратор → Руководитель");
    assertThat(tasks.all(programme)).isEqualTo(open);
    assertThat(definitions()).isEqualTo(before);
    assertThat(day(tasks.open(programme, "userTask_collectIdeas").getDueDate()))
        .isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void migrationGivesOpenTasksTheirNewDatesAndRole() {
    deployed(idea(club, it -> it.window("Y-10").role("director")));

    assertThat(migrated()).isTrue();

    Task task = tasks.open(programme, "userTask_collectIdeas");
    assertThat(day(task.getFollowUpDate())).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(day(task.getDueDate())).isEqualTo(LocalDate.of(2026, 10, 30));
    assertThat(taskService.getIdentityLinksForTask(task.getId()))
        .extracting(IdentityLink::getGroupId)
        .containsExactly("director");
    assertThat(line("8.3").due()).isEqualTo(LocalDate.of(2026, 10, 30));
    assertThat(line("8.3").who()).containsExactly("director");
    assertThat(programmes.get(programme, school).definition()).startsWith(club.key() + ":2:");
    assertThat(report().offer()).isEmpty();
    assertThat(migrated()).isFalse();
    tasks.done(programme, "userTask_collectIdeas", "userTask_chooseIdea", "userTask_drawPlan");
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.DONE);
  }

  @Test
  void aTaskMovesToTheElementThatCarriesItsLineNow() {
    deployed(idea(club, it -> it.renamed("gatherIdeas", "Собрать предложения")));
    assertThat(fate("Собрать идеи").kind()).isEqualTo(TaskFate.Kind.MOVES);

    migrated();

    assertThat(tasks.open(programme, "userTask_gatherIdeas").getName())
        .isEqualTo("Собрать предложения");
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.OPEN);
    tasks.done(programme, "userTask_gatherIdeas");
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(tasks.all(programme)).contains("userTask_chooseIdea");
  }

  @Test
  void whatIsDoneIsFoundAtTheElementThatCarriesItsLineNow() {
    tasks.done(programme, "userTask_collectIdeas");
    deployed(idea(club, it -> it.renamed("gatherIdeas", "Собрать предложения")));

    migrated();

    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.DONE);
    assertThat(line("8.3").element().name()).isEqualTo("Собрать предложения");
    assertThat(line("8.3").evidence()).hasSize(1);
  }

  @Test
  void aDroppedTaskIsClosedAndTheProgrammeGoesOn() {
    deployed(
        club.stage(
            steps -> {
              steps.remove(0);
              return steps;
            }));
    assertThat(fate("Собрать идеи").kind()).isEqualTo(TaskFate.Kind.DROPPED);
    assertThat(fate("Собрать идеи").note()).isEqualTo("не требуется: " + DROPPED);

    migrated();

    assertThat(tasks.all(programme))
        .contains("userTask_chooseIdea")
        .doesNotContain("userTask_collectIdeas");
    assertThat(progress.of(programme, school).former()).hasSize(1);
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
    assertThat(line("8.3").reason()).isEqualTo(DROPPED);
  }

  @Test
  void severalDroppedTasksInARowAreClosedOneAfterAnother() {
    deployed(club.stage(steps -> List.of(steps.get(2))));

    migrated();

    assertThat(tasks.all(programme)).contains("userTask_drawPlan");
    assertThat(line("8.4").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
  }

  @Test
  void whatWasDoneOnADroppedLineIsStillShown() {
    tasks.done(programme, "userTask_collectIdeas");
    deployed(
        club.stage(
            steps -> {
              steps.remove(0);
              return steps;
            }));
    assertThat(run().outlook())
        .anyMatch(it -> it.line().equals("8.3") && it.text().contains("Строки прежней версии"));

    migrated();

    LineProgress former = progress.of(programme, school).former().get(0);
    assertThat(former.element().name()).isEqualTo("Собрать идеи");
    assertThat(former.state()).isEqualTo(LineProgress.State.DONE);
    assertThat(former.evidence().get(0).note()).isEqualTo(TestTasks.NOTE);
  }

  @Test
  void anAddedLineBeforeTheTokensIsToldAndClosed() {
    tasks.done(programme, "userTask_collectIdeas");
    deployed(
        club.stage(
            steps -> {
              steps.add(0, Step.of("askParents", "Спросить родителей", "8.31", "Y-09"));
              steps.add(Step.of("showPlan", "Показать план", "8.51", "Y-12"));
              return steps;
            }));

    assertThat(run().outlook())
        .anyMatch(
            it ->
                it.line().equals("8.31")
                    && !it.comes()
                    && it.text().contains("на пройденном участке: задача не появится"))
        .anyMatch(it -> it.line().equals("8.51") && it.comes());
    migrated();

    assertThat(line("8.31").state()).isEqualTo(LineProgress.State.NOT_REQUIRED);
    assertThat(line("8.51").state()).isEqualTo(LineProgress.State.WAITING);
    tasks.done(programme, "userTask_chooseIdea", "userTask_drawPlan");
    assertThat(tasks.all(programme)).contains("userTask_showPlan");
  }

  @Test
  void aWaitingTimerGetsItsNewDay() {
    tasks.done(programme, "userTask_announceClub", "userTask_inviteGuests");
    deployed(club.fair("Y+1-04-10"));
    assertThat(run().waits())
        .containsExactly(
            new DryRun.WaitFate(
                "День ярмарки", "Школьный клуб " + club.key(), "18.05.2027", "10.04.2027", ""));

    migrated();

    assertThat(
            day(
                jobs.createJobQuery()
                    .processDefinitionKey(club.key())
                    .activityId("event_fairDay")
                    .singleResult()
                    .getDuedate()))
        .isEqualTo(LocalDate.of(2027, 4, 10));
    tasks.fire(programme, "event_fairDay");
    tasks.done(programme, "userTask_holdFair");
  }

  @Test
  void tasksInABlockFollowTheNewDatesOfItsCall() {
    String element =
        tasks.all(programme).stream()
            .filter(it -> it.toLowerCase().contains("order"))
            .findFirst()
            .orElseThrow();
    deployed(club.order("/Y-08-03"));

    migrated();

    assertThat(day(tasks.open(programme, element).getDueDate()))
        .isEqualTo(LocalDate.of(2026, 8, 3));
    assertThat(line("8.6").due()).isEqualTo(LocalDate.of(2026, 8, 3));
    assertThat(definitions()).anyMatch(it -> it.startsWith("issueOrder:"));
  }

  @Test
  void anOrderThatWasBegunBesideTheRoadmapStaysAsItIs() {
    newOrders.begin(school, programme, OrderKind.CURATOR, null);
    deployed(idea(club, it -> it.window("Y-10")));

    assertThat(run().obstacles()).isEmpty();
    assertThat(migrated()).isTrue();
    assertThat(definitions()).filteredOn(it -> it.startsWith("issueOrder:")).hasSize(2);
  }

  @Test
  void aRunningCallThatIsGoneBlocksTheMigrationAndNothingIsDone() {
    List<String> before = definitions();
    List<String> open = tasks.all(programme);
    deployed(
        idea(
            club.withoutOrder().fair("Y+1-04-10"),
            it -> Step.of("other", "Другое дело", "8.99", "Y-09")));

    assertThat(run().possible()).isFalse();
    assertThat(run().tasks())
        .anyMatch(it -> it.kind() == TaskFate.Kind.BLOCKS && it.note().contains("идёт внутри"));
    assertThat(run().obstacles())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("«Издать приказ о клубе»")
                    .contains("в новой версии его нет")
                    .contains("callActivity_issueClubOrder"));
    assertThatThrownBy(this::migrated)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Программу нельзя перевести")
        .hasMessageContaining("Издать приказ о клубе");
    assertThat(definitions()).isEqualTo(before);
    assertThat(tasks.all(programme)).isEqualTo(open);
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.OPEN);
  }

  @Test
  void aTaskWhoseLineStandsInAnotherStageNowBlocksTheMigration() {
    deployed(movedToTheRoot(steps -> List.of(steps.get(2)), 0));

    assertThat(fate("Собрать идеи").kind()).isEqualTo(TaskFate.Kind.BLOCKS);
    assertThat(run().obstacles())
        .anyMatch(it -> it.text().contains("строка 8.3 стоит теперь на другом месте"));
  }

  @Test
  void whatComesAfterADroppedTaskMustBeThere() {
    deployed(movedToTheRoot(steps -> List.of(steps.get(2)), 1));

    assertThat(fate("Собрать идеи").kind()).isEqualTo(TaskFate.Kind.DROPPED);
    assertThat(run().obstacles())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("«Выбрать идею»")
                    .contains("когда снятая задача «Собрать идеи» будет закрыта"));
  }

  private ClubRoadmap movedToTheRoot(UnaryOperator<List<Step>> stage, int step) {
    return club.root(
            steps -> {
              steps.add(club.stage().get(step));
              return steps;
            })
        .stage(stage);
  }

  @Test
  void aDroppedTaskWhoseAnswerDecidesBlocksTheMigration() throws IOException {
    deployedMuseum("", "");
    programme =
        ProgrammeId.of(
            runtime
                .startProcessInstanceByKey(
                    "museumMentoring", Map.of("schoolYear", 2026, "organisation", school.id()))
                .getBusinessKey());
    deployedMuseum("userTask_agreePlan", "userTask_otherPlan");

    assertThat(fate("Согласовать план экскурсий").kind()).isEqualTo(TaskFate.Kind.BLOCKS);
    assertThat(run().obstacles())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("её ответ решает, куда программа пойдёт дальше")
                    .contains("выполните задачу по прежней версии"));
  }

  private void deployedMuseum(String task, String other) throws IOException {
    DeploymentBuilder deployment = repository.createDeployment().name("museum");
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/roadmaps/museum"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        deployment.addString(
            file.getFileName().toString(),
            task.isEmpty() ? text : text.replace(task, other).replace("\"6.1\"", "\"6.7\""));
      }
    }
    deployments.add(deployment.deploy().getId());
  }

  @Test
  void aPausedProgrammeStaysPaused() {
    control.pause(programme, school, "Карантин");
    deployed(club.fair("Y+1-04-10"));

    migrated();

    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(programme.toString())
                .active()
                .count())
        .isZero();
    control.resume(programme, school);
    tasks.done(programme, "userTask_announceClub");
  }

  @Test
  void whoReadAnotherDryRunIsToldSo() {
    deployed(club.fair("Y+1-04-10"));
    String seen = run().fingerprint();
    tasks.done(programme, "userTask_announceClub");

    assertThatThrownBy(
            () -> versions.migrate(programme, school, "curator-of-club", Optional.of(seen)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("что-то изменилось");
    assertThat(programmes.get(programme, school).definition()).startsWith(club.key() + ":1:");
    assertThat(
            versions.migrate(
                programme, school, "curator-of-club", Optional.of(run().fingerprint())))
        .isTrue();
  }

  @Test
  void ofTwoPeopleAtOnceOneMigratesAndTheOtherFindsItDone() {
    deployed(idea(club, it -> it.window("Y-10")));

    CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(this::migrated);
    CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(this::migrated);

    assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
    assertThat(report().decided()).hasSize(1);
    assertThat(definitions())
        .filteredOn(it -> it.contains(":1:") && !it.startsWith("issue"))
        .isEmpty();
  }

  @Test
  void aTaskThatIsCompletedAtTheSameMomentLeavesNothingHalfDone() throws Exception {
    deployed(club.stage(steps -> steps.stream().map(it -> it.window("Y-12")).toList()));
    CountDownLatch completed = new CountDownLatch(1);

    CompletableFuture<Void> person =
        CompletableFuture.runAsync(
            () ->
                transactions.executeWithoutResult(
                    it -> {
                      tasks.done(programme, "userTask_collectIdeas");
                      completed.countDown();
                      sleep(400);
                    }));
    completed.await();
    boolean over = migratedUnlessOvertaken();
    person.join();

    assertThat(tasks.all(programme)).contains("userTask_chooseIdea");
    String version = over ? ":2:" : ":1:";
    assertThat(definitions())
        .filteredOn(it -> !it.startsWith("issueOrder"))
        .allMatch(it -> it.contains(version));
    assertThat(day(tasks.open(programme, "userTask_chooseIdea").getDueDate()).getMonthValue())
        .isEqualTo(over ? 12 : 10);
    assertThat(line("8.3").state()).isEqualTo(LineProgress.State.DONE);
  }

  private boolean migratedUnlessOvertaken() {
    try {
      return migrated();
    } catch (Refusal overtaken) {
      assertThat(overtaken.kind()).isEqualTo(Refusal.Kind.CONFLICT);
      return false;
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void leavingItIsRememberedUntilSomebodyDecidesOtherwise() {
    deployed(club.fair("Y+1-04-10"));

    versions.leave(programme, school, "curator-of-club");

    assertThat(report().offer().orElseThrow().left().orElseThrow().decidedBy())
        .isEqualTo("curator-of-club");
    assertThat(programmes.get(programme, school).definition()).startsWith(club.key() + ":1:");
    assertThat(migrated()).isTrue();
    assertThat(report().decided()).hasSize(2);
  }

  @Test
  void anEndedProgrammeIsNotMigrated() {
    control.cancel(programme, school, "Не набрались участники");
    deployed(club.fair("Y+1-04-10"));

    assertThat(report().offer()).isEmpty();
    assertThatThrownBy(this::migrated).isInstanceOf(Refusal.class).hasMessageContaining("отменена");
  }
}
