package school.mentoring.roadmap.process;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.engine.SystemCompletion;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeProcess;
import school.mentoring.roadmap.course.Ending;
import school.mentoring.roadmap.course.RelaidItems;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.ProgrammeMigration;
import school.mentoring.roadmap.version.RoadmapVersion;
import school.mentoring.shared.Refusal;

/** Takes the instances of a programme over to a new version of its roadmap. */
@Component
class CamundaProgrammeMigration implements ProgrammeMigration {

  private static final Logger LOG = LoggerFactory.getLogger(CamundaProgrammeMigration.class);

  /** One dropped task may lead to the next; a roadmap is not longer than this. */
  private static final int ROUNDS = 50;

  private final RuntimeService runtime;
  private final EngineCommands commands;
  private final CamundaMigrationForecast forecasts;
  private final MovedTasks tasks;
  private final ProgrammeProcess process;
  private final WorkItems items;
  private final RelaidItems relaid;
  private final SystemCompletion completion;
  private final AsSystem system;

  CamundaProgrammeMigration(
      RuntimeService runtime,
      EngineCommands commands,
      CamundaMigrationForecast forecasts,
      MovedTasks tasks,
      ProgrammeProcess process,
      WorkItems items,
      RelaidItems relaid,
      SystemCompletion completion,
      AsSystem system) {
    this.runtime = runtime;
    this.commands = commands;
    this.forecasts = forecasts;
    this.tasks = tasks;
    this.process = process;
    this.items = items;
    this.relaid = relaid;
    this.completion = completion;
    this.system = system;
  }

  @Override
  public DryRun dryRun(Programme programme, RoadmapVersion target) {
    return forecasts.of(programme, target.ref().definition()).run();
  }

  @Override
  public void migrate(Programme programme, RoadmapVersion target, String by) {
    try {
      system.run(() -> wholeTree(programme, target.ref().definition(), by));
    } catch (OptimisticLockingException | ConcurrencyFailureException somebodyWasFaster) {
      throw overtaken();
    } catch (ProcessEngineException failed) {
      LOG.warn("Programme {} was not migrated to {}", programme.id(), target.ref(), failed);
      throw Refusal.conflict(
          "Перевести программу не удалось, ничего не изменено: новая версия %d не подходит к идущим задачам. Сообщите администратору, он найдёт причину в журнале."
              .formatted(target.number()));
    }
  }

  private void wholeTree(Programme programme, String target, String by) {
    boolean paused = programme.state() == Programme.State.PAUSED;
    if (paused) {
      process.resumed(programme.id());
    }
    closeDropped(programme, target, by);
    process.paused(programme.id());
    MigrationForecast forecast = standingStill(programme, target);
    goOver(forecast);
    process.resumed(programme.id());
    commands.run(it -> tasks.apply(forecast.tasks()));
    record(programme, forecast);
    if (paused) {
      process.paused(programme.id());
    }
  }

  private void goOver(MigrationForecast forecast) {
    forecast.moves().forEach(it -> runtime.setVariables(it.instance(), it.dates()));
    forecast
        .loops()
        .forEach(it -> runtime.setVariablesLocal(it.scope(), Periods.ledBy(it.line(), it.left())));
    forecast
        .moves()
        .forEach(it -> runtime.newMigration(it.plan()).processInstanceIds(it.instance()).execute());
  }

  /** Closes what the new version has no more, one after another: closing may bring up the next. */
  private void closeDropped(Programme programme, String target, String by) {
    for (int round = 0; round < ROUNDS; round++) {
      MigrationForecast forecast = forecasts.of(programme, target);
      mustBePossible(forecast.run());
      if (forecast.dropped().isEmpty()) {
        return;
      }
      forecast.dropped().forEach(it -> close(it, by));
    }
    throw Refusal.conflict(
        "Снятые задачи ведут друг к другу по кругу: разомкните круг в прежних строках и повторите.");
  }

  /** Suspended, nothing moves any more: what is read now is what goes over. */
  private MigrationForecast standingStill(Programme programme, String target) {
    MigrationForecast forecast = forecasts.of(programme, target);
    mustBePossible(forecast.run());
    if (!forecast.dropped().isEmpty()) {
      throw overtaken();
    }
    return forecast;
  }

  private static Refusal overtaken() {
    return Refusal.conflict(
        "Пока программа переводилась, кто-то выполнил в ней задачу. Ничего не переведено: обновите страницу и повторите.");
  }

  private void close(String task, String by) {
    items.ended(
        task,
        Optional.of(by),
        new Ending(WorkItem.State.NOT_REQUIRED, TaskForecasts.DROPPED, Optional.empty()));
    completion.complete(task);
  }

  private static void mustBePossible(DryRun run) {
    if (!run.possible()) {
      throw Refusal.conflict(
          "Программу нельзя перевести на новую версию, ничего не изменено.\n"
              + String.join("\n", run.obstacles().stream().map(it -> "— " + it.text()).toList()));
    }
  }

  private void record(Programme programme, MigrationForecast forecast) {
    forecast
        .items()
        .forEach(it -> relaid.move(it.id(), programme.id(), it.now(), TaskForecasts.DROPPED));
    forecast
        .passed()
        .forEach(
            it ->
                items.unreached(
                    programme.id() + ":" + it.element(),
                    programme.id(),
                    it.process(),
                    it.element(),
                    it.line(),
                    LineForecasts.PASSED));
  }
}
