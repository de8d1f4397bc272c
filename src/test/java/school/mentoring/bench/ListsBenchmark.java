package school.mentoring.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/** A curator's task list and programme page among ten programmes and among a thousand. */
@Benchmark
class ListsBenchmark {

  private static final int FEW = 10;
  private static final int MANY = 1000;
  private static final int WARM_UP = 100;
  private static final int REQUESTS = 50;
  private static final int PAGE = 15;

  @Autowired ProcessEngine engine;
  @Autowired TestSchool schools;
  @Autowired MockMvc mvc;
  @Autowired DataSource database;

  /** A running programme of a school. */
  private record Running(OrganisationId school, String key) {}

  private final List<Running> running = new ArrayList<>();

  @Test
  void listsAmongManyProgrammes() throws Exception {
    Answering answering = new Answering(engine.getFormService());
    IntStream.range(0, FEW).forEach(it -> start(answering));
    measured(this::filter, WARM_UP);
    measured(this::page, WARM_UP);
    settled();
    double[] fewLists = measured(this::filter, REQUESTS);
    double[] fewPages = measured(this::page, REQUESTS);
    IntStream.range(FEW, MANY).forEach(it -> start(answering));
    settled();
    double[] manyLists = measured(this::filter, REQUESTS);
    double[] manyPages = measured(this::page, REQUESTS);
    Print.line(
        "%d programmes, %d open tasks", MANY, engine.getTaskService().createTaskQuery().count());
    Print.ratio("Tasklist's role filter, ms", "1000", manyLists, "10", fewLists);
    Print.ratio("Programme page, ms", "1000", manyPages, "10", fewPages);
  }

  /** What PostgreSQL does by itself a minute after many rows came. */
  private void settled() {
    new JdbcTemplate(database).execute("vacuum analyze");
  }

  private void start(Answering answering) {
    OrganisationId school = schools.founded(Set.of(Role.CURATOR, Role.DIRECTOR));
    Map<String, Object> asked = Map.of("schoolYear", 2026, "organisation", school.id());
    String root =
        engine.getRuntimeService().startProcessInstanceByKey("targetModel", asked).getId();
    String key =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(root)
            .singleResult()
            .getBusinessKey();
    answerOnce(answering, key);
    running.add(new Running(school, key));
  }

  private void answerOnce(Answering answering, String key) {
    for (Task task :
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(key)
            .initializeFormKeys()
            .list()) {
      engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(answering.to(task)));
    }
  }

  /** As Tasklist does: the first page of the filter and how many there are. */
  private void filter(Running of) {
    String id =
        engine
            .getFilterService()
            .createFilterQuery()
            .filterName("Свободные задачи моей группы")
            .singleResult()
            .getId();
    engine
        .getIdentityService()
        .setAuthentication(
            TestSchool.login(Role.CURATOR, of.school()),
            List.of(Role.CURATOR.group()),
            List.of(of.school().id()));
    try {
      assertThat(engine.getFilterService().listPage(id, null, 0, PAGE)).isNotEmpty();
      assertThat(engine.getFilterService().count(id)).isPositive();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void page(Running of) throws Exception {
    String login = TestSchool.login(Role.CURATOR, of.school());
    mvc.perform(get("/programmes/" + of.key()).with(user(login))).andExpect(status().isOk());
  }

  /** What is sent, for one programme after another. */
  private interface About {
    void send(Running of) throws Exception;
  }

  private double[] measured(About request, int times) throws Exception {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      Running of = running.get(i * 7 % running.size());
      long start = System.nanoTime();
      request.send(of);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return millis;
  }
}
