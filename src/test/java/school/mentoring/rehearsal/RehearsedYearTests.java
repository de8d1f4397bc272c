package school.mentoring.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairFigures;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * A training copy of the application: a year with forty pairs goes by in a minute. It stays open
 * like the other applications of the tests: a web app that closes takes those of the others along.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1",
      "mentoring.courier.enabled=true",
      "mentoring.ended-surveys.enabled=true",
      "camunda.bpm.job-execution.enabled=true",
      "camunda.bpm.job-execution.wait-time-in-millis=100",
      "camunda.bpm.job-execution.max-wait=300"
    })
@ActiveProfiles({"test", "rehearsal"})
class RehearsedYearTests {

  private static final OrganisationId SCHOOL = new OrganisationId("demo-school");
  private static final CurrentMember CURATOR =
      new CurrentMember(
          "curator",
          SCHOOL,
          new PersonName("Ключева", "Марина", "Игоревна"),
          Set.of(Role.CURATOR),
          false);

  @Autowired private Rehearsal rehearsal;
  @Autowired private Colleagues colleagues;
  @Autowired private Programmes programmes;
  @Autowired private Mentorships mentorships;
  @Autowired private Surveys surveys;
  @Autowired private PairFlags flags;
  @Autowired private TestRestTemplate rest;

  @Test
  void aYearOfFortyPairsIsLivedThroughFromAugustToMay() {
    assertThat(rehearsal.today()).isEqualTo(LocalDate.now().withMonth(8).withDayOfMonth(20));
    start(rehearsal.today().getYear());

    work();
    for (int step = 0; step < 60 && !rehearsal.ahead(CURATOR).isEmpty(); step++) {
      rehearsal.goTo(CURATOR, rehearsal.ahead(CURATOR).get(0).day());
      if (rehearsal.today().getMonth() == Month.JANUARY && rehearsal.today().getDayOfMonth() == 1) {
        askAndStopAPair();
      }
      work();
    }

    Awaitility.await()
        .untilAsserted(() -> assertThat(programme().state()).isEqualTo(Programme.State.FINISHED));
    PairFigures pairs = mentorships.figures(SCHOOL, programme().id());
    assertThat(pairs.begun()).isEqualTo(40);
    assertThat(pairs.meetings()).isGreaterThan(600);
    assertThatThrownBy(() -> rehearsal.goTo(CURATOR, rehearsal.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("только вперёд");
  }

  /** The days go on for the others, and a survey that ends takes its open tasks along. */
  private void askAndStopAPair() {
    LocalDate today = rehearsal.today();
    surveys.start(
        SCHOOL,
        programme().id(),
        SurveyStage.MIDTERM,
        new DateRange(today, today.plusDays(14)),
        CURATOR.login());
    PairSearch going = new PairSearch("", Optional.empty(), true);
    flags.stop(
        SCHOOL,
        mentorships
            .find(SCHOOL, programme().id(), going, PageRequest.of(0, 1))
            .getContent()
            .get(0)
            .id(),
        "");
    assertThat(rehearsal.goTo(CURATOR, today.plusDays(15))).isPositive();
  }

  /** The engines of one JVM share their clock. */
  @AfterAll
  static void backToTheRealTime() {
    ClockUtil.reset();
  }

  private Programme programme() {
    return programmes.of(SCHOOL, PageRequest.of(0, 1)).getContent().get(0);
  }

  /** Jobs that a new day wakes may bring tasks a moment later. */
  private void work() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              Colleagues.Done done = colleagues.work(CURATOR, true);
              assertThat(done.problems()).isEmpty();
              return done.tasks() == 0
                  && !rehearsal.isAtWork(CURATOR)
                  && colleagues.open(CURATOR).isEmpty();
            });
  }

  private void start(int year) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setAccept(List.of(MediaType.APPLICATION_JSON));
    String body =
        "{\"variables\":{\"schoolYear\":{\"value\":%d,\"type\":\"Integer\"}}}".formatted(year);
    assertThat(
            rest.withBasicAuth("curator", "demo")
                .postForEntity(
                    "/engine-rest/process-definition/key/targetModel/start",
                    new HttpEntity<>(body, headers),
                    String.class)
                .getStatusCode()
                .is2xxSuccessful())
        .isTrue();
  }
}
