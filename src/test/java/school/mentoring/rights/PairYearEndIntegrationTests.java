package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;

/**
 * What becomes of all that is open when a pair or a programme ends, and of the public addresses.
 */
@EngineTest
class PairYearEndIntegrationTests {

  @Autowired PairYear year;
  @Autowired TestPages pages;
  @Autowired ProgrammeControl control;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate database;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  private final String network =
      "10.%d.%d.9"
          .formatted(
              ThreadLocalRandom.current().nextInt(200), ThreadLocalRandom.current().nextInt(200));
  private PairYear.Built built;
  private String run;
  private String pair;

  @BeforeEach
  void build() throws Exception {
    built = year.build();
    run = "/programmes/" + built.programme();
    pair = "/mentorships/" + built.pair().id();
  }

  private MockHttpServletResponse as(Role role, MockHttpServletRequestBuilder sent)
      throws Exception {
    return pages.as(built.login(role), sent).andReturn().getResponse();
  }

  private int status(Role role, MockHttpServletRequestBuilder sent) throws Exception {
    return as(role, sent).getStatus();
  }

  private String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private void planIsSent() throws Exception {
    String plan = pair + "/plans/" + built.ids().get("planId");
    LocalDate start = built.pair().startsOn();
    MockHttpServletResponse written =
        as(
            Role.MENTOR,
            post(plan + "/edit")
                .param("revision", "" + version())
                .param("startsOn", start.toString())
                .param("endsOn", start.plusMonths(5).toString())
                .param("goal", "Полюбить музыку")
                .param("activities[0].item", "0")
                .param("activities[0].direction", "Учёба")
                .param("activities[0].action", "Разобрать гаммы")
                .param("activities[0].dueOn", LocalDate.now().plusDays(20).toString())
                .param("activities[0].expected", "Разобраны")
                .param("deficits[0].deficit", "Слух"));
    assertThat(written.getStatus()).as(text(written)).isEqualTo(302);
    MockHttpServletResponse sent = as(Role.MENTOR, post(plan + "/send"));
    assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
    assertThat(planState()).isEqualTo("ON_APPROVAL");
  }

  private int version() {
    return database.queryForObject(
        "select version from pair_plan where plan_id = ?", Integer.class, id("planId"));
  }

  private String planState() {
    return database.queryForObject(
        "select v.state from pair_plan_version v join pair_plan p on p.plan_id = v.plan_id"
            + " and v.number = p.newest where p.plan_id = ?",
        String.class,
        id("planId"));
  }

  private UUID id(String name) {
    return UUID.fromString(built.ids().get(name));
  }

  private String state(String table, String key, String column) {
    return database.queryForObject(
        "select state from %s where %s = ?".formatted(table, column), String.class, id(key));
  }

  private long running(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(built.programme().toString())
        .count();
  }

  @Test
  void aCancelledProgrammeLeavesNothingThatWaits() throws Exception {
    planIsSent();
    String report = run + "/reports/mid-year/" + firstOf("mid-year");
    assertThat(running("approvePlan")).isEqualTo(1);
    assertThat(running("careForPair")).isEqualTo(1);

    control.cancel(built.programme(), built.school(), "школу закрыли");

    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(built.programme().toString())
                .count())
        .isZero();
    assertThat(planState()).as("nobody will decide").isEqualTo("DRAFT");
    assertThat(state("pair_care", "care", "care_id")).isEqualTo("CLOSED");
    assertThat(state("contest", "contestId", "contest_id")).isEqualTo("CANCELLED");
    assertThat(state("planned_meeting", "planned", "planned_meeting_id")).isEqualTo("CANCELLED");
    assertThat(status(Role.CURATOR, post(run + "/recognition/contests").param("kind", "BEST_PAIR")))
        .isEqualTo(409);
    assertThat(status(Role.CURATOR, post(report + "/send"))).isEqualTo(409);
    assertThat(running("approveReport")).isZero();
  }

  private String firstOf(String kind) throws Exception {
    String list = text(as(Role.CURATOR, get(run + "/reports")));
    String at = "/reports/" + kind + "/";
    int found = list.indexOf(at);
    return found < 0
        ? built.pair().startsOn().getYear() + "-01-01"
        : list.substring(found + at.length(), found + at.length() + 10);
  }

  @Test
  void thePlanOfAPairThatEndedWaitsForNobody() throws Exception {
    planIsSent();

    assertThat(status(Role.CURATOR, post(pair + "/end").param("reason", "переезд"))).isEqualTo(302);

    assertThat(running("approvePlan")).isZero();
    assertThat(planState()).isEqualTo("DRAFT");
  }

  @Test
  void aReportReturnedOnItsPageIsAskedForOnce() throws Exception {
    String report = run + "/reports/mid-year/" + firstOf("mid-year");
    MockHttpServletResponse sent = as(Role.CURATOR, post(report + "/send"));
    if (sent.getStatus() == 409) {
      report = run + "/reports/certificate/" + firstOf("certificate");
      sent = as(Role.CURATOR, post(report + "/send"));
    }
    assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
    assertThat(running("approveReport")).isEqualTo(1);

    assertThat(status(Role.DIRECTOR, post(report + "/return").param("remarks", "дополните")))
        .isEqualTo(302);
    assertThat(running("approveReport")).as("the task goes with the report").isZero();

    assertThat(status(Role.CURATOR, post(report + "/send"))).isEqualTo(302);
    assertThat(running("approveReport")).isEqualTo(1);
    assertThat(status(Role.CURATOR, post(report + "/conclusion").param("conclusion", "иное")))
        .as("what was sent stays")
        .isEqualTo(409);
  }

  private MockHttpServletResponse outside(MockHttpServletRequestBuilder asked) throws Exception {
    return pages
        .asNobody(
            asked.with(
                it -> {
                  it.setRemoteAddr(network);
                  return it;
                }))
        .andReturn()
        .getResponse();
  }

  private String feed() throws Exception {
    Object address =
        pages
            .as(built.login(Role.MENTOR), post("/calendar/feeds"))
            .andReturn()
            .getFlashMap()
            .get("address");
    return address.toString().replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void aFeedTellsNothingOfAPairThatEndedAndGivesNoLineToAStranger() throws Exception {
    assertThat(
            status(
                Role.MENTOR,
                post(pair + "/planned")
                    .param("from", LocalDate.now().plusDays(5).toString())
                    .param("format", "IN_PERSON")
                    .param("place", "каб. 5\r\nATTENDEE:mailto:x@y.z\nBEGIN:VALARM")))
        .isEqualTo(302);
    String feed = feed();
    MockHttpServletResponse open = outside(get(feed));
    assertThat(open.getStatus()).isEqualTo(200);
    assertThat(text(open))
        .contains("BEGIN:VEVENT")
        .doesNotContain("Ручьёв", "Ветрова")
        .doesNotContainPattern("(?m)^(ATTENDEE|BEGIN:VALARM)");

    assertThat(status(Role.CURATOR, post(pair + "/end").param("reason", "переезд"))).isEqualTo(302);
    assertThat(text(outside(get(feed)))).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void publicAddressesAreKeptByNobodyAndAreGuessedByNobody() throws Exception {
    String feed = feed();
    MockHttpServletResponse open = outside(head(feed));
    assertThat(open.getStatus()).isEqualTo(200);
    assertThat(open.getHeader("Cache-Control")).contains("no-store");
    assertThat(open.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(open.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(open.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(outside(post(feed)).getStatus()).as("it is only read").isEqualTo(405);

    String wrong = "/calendar/feed/" + "y".repeat(32) + ".ics";
    clock.withinOneWindow(
        events,
        () -> {
          for (int i = 0; i < 30; i++) {
            assertThat(outside(get(wrong)).getStatus()).isEqualTo(404);
          }
          assertThat(outside(get(wrong)).getStatus()).isEqualTo(429);
        });
    // calendar services fetch a whole region from one network
    assertThat(outside(get(feed)).getStatus()).as("a right one still opens").isEqualTo(200);
  }

  @Test
  void daysThatNobodyMeansAreRefusedInWords() throws Exception {
    Map<String, String> days =
        Map.of(
            "2199-12-31", "позже чем через год",
            "9999-12-31", "по 31.12.2199",
            "+999999999-12-31", "по 31.12.2199");
    for (Map.Entry<String, String> day : days.entrySet()) {
      MockHttpServletResponse answer =
          as(
              Role.MENTOR,
              post(pair + "/planned").param("from", day.getKey()).param("format", "IN_PERSON"));
      assertThat(answer.getStatus()).as(day.getKey()).isEqualTo(400);
      assertThat(text(answer)).contains(day.getValue());
    }
    MockHttpServletResponse held =
        as(
            Role.MENTOR,
            post(pair + "/meetings")
                .param("kind", "FINAL")
                .param("heldOn", LocalDate.now().toString())
                .param("minutes", "45")
                .param("format", "IN_PERSON"));
    assertThat(held.getStatus()).isEqualTo(400);
    assertThat(text(held)).contains("ещё не записана");
  }

  @Test
  void theCoordinatorSeesFiguresAndNoPeople() throws Exception {
    String at = run + "/indicators/pairsKept";
    assertThat(text(as(Role.CURATOR, get(at + "/evidence.csv")))).contains("Ручьёв");

    assertThat(text(as(Role.COORDINATOR, get(at + "/evidence.csv"))))
        .contains("запись школы")
        .doesNotContain("Ручьёв", "Ветрова", "/mentorships/");
    for (String page : new String[] {at, run + "/indicators", run + "/mentorships"}) {
      assertThat(text(as(Role.COORDINATOR, get(page)))).as(page).doesNotContain("Ручьёв", "Озёров");
    }
  }

  @Test
  void aMentorFindsNoPairOfAnother() throws Exception {
    for (String page :
        new String[] {
          "/my-pairs",
          run + "/mentorships",
          run + "/mentorships/export.csv",
          run + "/mentorships/month",
          run + "/plans",
          run + "/plans/export.csv",
          "/contests/" + built.ids().get("contestId"),
          run + "/recognition",
          run + "/practices"
        }) {
      assertThat(text(pages.as(built.otherMentor(), get(page)).andReturn().getResponse()))
          .as(page)
          .doesNotContain("Ручьёв", "Ветрова");
    }
  }
}
