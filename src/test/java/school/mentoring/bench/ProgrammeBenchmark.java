package school.mentoring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import school.mentoring.bench.Walk.Walked;
import school.mentoring.shared.OrganisationId;

/** A programme of thirty pairs from its start to its end, here and on a bare engine. */
@Benchmark
@Import(BenchSchool.class)
class ProgrammeBenchmark {

  static final int PAIRS = 30;
  private static final int YEAR = 2026;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;

  @Autowired ProcessEngine engine;
  @Autowired BenchSchool schools;

  private final List<Walked> ours = new ArrayList<>();
  private final List<Walked> bare = new ArrayList<>();

  @Test
  void aWholeProgrammeAgainstABareEngine() throws Exception {
    BareEngine empty = new BareEngine();
    ProcessEngine other = empty.started();
    BareEngine.grantAsIn(engine.getAuthorizationService(), other.getAuthorizationService());
    Answering answers = new Answering(engine.getFormService());
    Contestant here =
        new Contestant(
            "application",
            engine,
            BenchDatabases.OURS,
            (it, task) -> {
              Map<String, Object> filled = new HashMap<>(answers.to(task));
              return () -> it.getFormService().submitTaskForm(task.getId(), filled);
            });
    Contestant there = new Contestant("bare engine", other, BenchDatabases.BARE, empty::completion);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      round(here, there, empty);
    }
    other.close();
    report();
  }

  private void round(Contestant here, Contestant there, BareEngine empty) {
    OrganisationId school = schools.founded(PAIRS);
    Walked first =
        new Walk(here, school)
            .toTheEnd(Map.of("schoolYear", YEAR, "organisation", school.id()), null);
    RecordedRoute route = RecordedRoute.of(engine.getHistoryService(), first.root());
    empty.follow(route, school.id(), schools.mentors(school, PAIRS));
    Walked second =
        new Walk(there, school)
            .toTheEnd(
                Map.of("schoolYear", YEAR, "organisation", school.id()),
                UUID.randomUUID().toString());
    ours.add(first);
    bare.add(second);
    assertThat(second.tasks()).isEqualTo(first.tasks());
    assertThat(second.jobs()).isEqualTo(first.jobs());
  }

  private void report() {
    Walked last = ours.get(ours.size() - 1);
    Print.line("A programme of %d pairs: %d tasks, %d jobs", PAIRS, last.allTasks(), last.jobs());
    compare("Milliseconds", Walked::allMillis);
    compare("SQL statements", Walked::statements);
    compare("Round trips to the database, a batch being one", Walked::roundTrips);
    Print.line("Elements that take longest beside the bare engine, in milliseconds:");
    slower(last, bare.get(bare.size() - 1)).forEach(it -> Print.line("%s", it));
    Print.line("Statements beside those of the bare engine, by text:");
    SqlCount.extra(last.sql(), bare.get(bare.size() - 1).sql(), 40)
        .forEach(it -> Print.line("%s", it));
  }

  private static List<String> slower(Walked here, Walked there) {
    return here.millis().entrySet().stream()
        .map(it -> Map.entry(it.getKey(), it.getValue() - there.millis().get(it.getKey())))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(20)
        .map(it -> "%7.1f  %s".formatted(it.getValue(), it.getKey()))
        .toList();
  }

  private void compare(String what, ToDoubleFunction<Walked> figure) {
    double[] here = ours.stream().skip(WARM_UP).mapToDouble(figure).toArray();
    double[] there = bare.stream().skip(WARM_UP).mapToDouble(figure).toArray();
    Print.ratio(what, "application", here, "bare engine", there);
  }
}
