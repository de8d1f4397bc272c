package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.TestPages;
import school.mentoring.engine.AsPerson;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.organisation.Role;

/**
 * A school in the middle of the year of a pair, whose people press at the same moment; on whichever
 * database the application runs.
 */
@Component
@Lazy
class PressedAtOnce {

  /** What people are told by the codes of the engine. */
  private static final Map<Integer, Integer> BY_CODE = Map.of(1, 409, 10_000, 409, 10_001, 409);

  private final PairYear year;
  private final TestPages pages;
  private final TestCare care;
  private final AsPerson person;
  private final TaskService tasks;
  private final FormService forms;
  private final RuntimeService runtime;
  private final JdbcTemplate database;

  private PairYear.Built built;

  PressedAtOnce(
      PairYear year,
      TestPages pages,
      TestCare care,
      AsPerson person,
      TaskService tasks,
      FormService forms,
      RuntimeService runtime,
      JdbcTemplate database) {
    this.year = year;
    this.pages = pages;
    this.care = care;
    this.person = person;
    this.tasks = tasks;
    this.forms = forms;
    this.runtime = runtime;
    this.database = database;
  }

  /** Another school, so that nobody takes what another test looks at. */
  void found() throws Exception {
    built = year.build();
  }

  PairYear.Built built() {
    return built;
  }

  String run() {
    return "/programmes/" + built().programme();
  }

  String pair() {
    return "/mentorships/" + built().pair().id();
  }

  String id(String name) {
    return built().ids().get(name);
  }

  /** A press of a button, with names and values in turn. */
  Callable<Integer> press(Role role, String path, Object... sent) {
    String login = built().login(role);
    return () -> sent(login, path, sent).getStatus();
  }

  /** The same, now and alone. */
  MockHttpServletResponse done(Role role, String path, Object... sent) throws Exception {
    MockHttpServletResponse answer = sent(built().login(role), path, sent);
    assertThat(answer.getStatus()).as(text(answer)).isLessThan(400);
    return answer;
  }

  /** The same, whatever comes of it. */
  MockHttpServletResponse answer(Role role, String path, Object... sent) throws Exception {
    return sent(built().login(role), path, sent);
  }

  private MockHttpServletResponse sent(String login, String path, Object... sent) throws Exception {
    return pages.as(login, filled(path, sent)).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder filled(String path, Object... sent) {
    MockHttpServletRequestBuilder request = post(path);
    for (int at = 0; at < sent.length; at += 2) {
      request.param(sent[at].toString(), sent[at + 1].toString());
    }
    return request;
  }

  String page(Role role, String path) throws Exception {
    return text(pages.as(built().login(role), get(path)).andReturn().getResponse());
  }

  static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /** A card of the mentee of the pair, that opens without a login. */
  String card() {
    return care.card(built().school(), built().programme(), built().pair().mentee());
  }

  Callable<Integer> pressOnCard(String path, Object... sent) {
    String network = "10.%d.7.1".formatted(ThreadLocalRandom.current().nextInt(250));
    return () ->
        pages
            .asNobody(
                filled(path, sent)
                    .with(
                        it -> {
                          it.setRemoteAddr(network);
                          return it;
                        }))
            .andReturn()
            .getResponse()
            .getStatus();
  }

  /** Does the one open task of an element in Tasklist; what REST would answer. */
  Callable<Integer> task(Role role, String element, Map<String, Object> answers) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(built().programme().toString())
            .taskDefinitionKey(element)
            .singleResult();
    assertThat(task).as(element).isNotNull();
    String login = built().login(role);
    return () -> submitted(login, task.getId(), answers);
  }

  private int submitted(String login, String task, Map<String, Object> answers) {
    try {
      person.call(
          login,
          built().school(),
          () -> {
            forms.submitTaskForm(task, new HashMap<>(answers));
            return null;
          });
      return 204;
    } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
      return 409;
    } catch (ProcessEngineException refused) {
      return BY_CODE.getOrDefault(refused.getCode(), by(refused));
    }
  }

  private static int by(ProcessEngineException refused) {
    boolean gone =
        refused instanceof NullValueException || refused.getMessage().contains("Cannot find task");
    return gone ? 404 : refused instanceof BadUserRequestException ? 400 : 500;
  }

  long running(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(built().programme().toString())
        .count();
  }

  /** A number that the database tells; question marks stand for ids. */
  int number(String sql, Object... by) {
    return database.queryForObject(sql, Integer.class, ids(by));
  }

  List<Map<String, Object>> rows(String sql, Object... by) {
    return database.queryForList(sql, ids(by));
  }

  private static Object[] ids(Object... by) {
    return List.of(by).stream()
        .map(it -> it instanceof String text && text.length() == 36 ? UUID.fromString(text) : it)
        .toArray();
  }

  /** Writes the plan of the pair and sends it to the head. */
  String planSent() throws Exception {
    String plan = pair() + "/plans/" + id("planId");
    LocalDate start = built().pair().startsOn();
    done(
        Role.MENTOR,
        plan + "/edit",
        "revision",
        number("select version from pair_plan where plan_id = ?", id("planId")),
        "startsOn",
        start,
        "endsOn",
        start.plusMonths(5),
        "goal",
        "Полюбить музыку",
        "activities[0].item",
        0,
        "activities[0].direction",
        "Учёба",
        "activities[0].action",
        "Разобрать гаммы",
        "activities[0].dueOn",
        LocalDate.now().plusDays(20),
        "activities[0].expected",
        "Разобраны");
    done(Role.MENTOR, plan + "/send");
    return plan;
  }

  String planState() {
    return rows(
            "select v.state from pair_plan_version v join pair_plan p on p.plan_id = v.plan_id"
                + " and v.number = p.newest where p.plan_id = ?",
            id("planId"))
        .get(0)
        .get("state")
        .toString();
  }
}
