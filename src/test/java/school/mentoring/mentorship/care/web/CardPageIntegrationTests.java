package school.mentoring.mentorship.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.CareAgreements;
import school.mentoring.mentorship.care.CareThresholds;
import school.mentoring.mentorship.care.MeetingStops;
import school.mentoring.mentorship.care.MenteeCards;
import school.mentoring.mentorship.care.PulseRhythm;
import school.mentoring.mentorship.care.SignalKind;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class CardPageIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestCare care;
  @Autowired TestPages pages;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired MenteeCards cards;
  @Autowired MeetingStops stops;
  @Autowired CareAgreements agreements;
  @Autowired Enrolment enrolment;

  private final String network =
      "10.%d.%d."
          .formatted(
              ThreadLocalRandom.current().nextInt(200), ThreadLocalRandom.current().nextInt(200));
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;
  private String card;

  @BeforeEach
  void card() {
    school = schools.founded();
    programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(20));
    pair = pairs.of(school, programme).get(0);
    card = care.card(school, programme, pair.mentee());
  }

  @AfterEach
  void now() {
    clock.reset(events);
  }

  @Test
  void theCardNamesTheMentorShortlyAndTheMenteeNotAtAll() throws Exception {
    assertThat(shown(card))
        .contains("Наставник: Вера В.", "Поговорить с психологом", "Остановить встречи")
        .doesNotContain("Ветрова", "Ручьёв", "<script", "name=\"fit\"", "name=\"score\"");
    assertThat(care.stored(pair.mentee()).values().toString()).doesNotContain(card.substring(3));
  }

  @Test
  void aTeacherIsSpokenToAsAnAdultAndAChildAsAChild() throws Exception {
    OrganisationId elsewhere = schools.founded();
    ProgrammeId other = pairs.programme(elsewhere, 2047);
    pairs.teacher(elsewhere, "Ветрова Вера Павловна", TestSchool.login(Role.MENTOR, elsewhere));
    pairs.novice(elsewhere, "Ручьёв Егор Ильич");
    pairs.begun(elsewhere, other, LocalDate.now().minusDays(20));
    Mentorship adult = pairs.of(elsewhere, other).get(0);

    assertThat(shown(care.card(elsewhere, other, adult.mentee())))
        .contains("Ваши ответы видит куратор")
        .doesNotContain("Твои", "телефон доверия");
    assertThat(shown(card)).contains("Твои ответы видит куратор", "телефон доверия");
  }

  @Test
  void theMenteeAnswersAfterTheTrialAndThePulseWhileItIsAsked() throws Exception {
    care.tried(pair, LocalDate.now().minusDays(5));
    agreements.agree(school, programme, PulseRhythm.MONTHLY, CareThresholds.USUAL);
    clock.set(LocalDate.of(LocalDate.now().getYear(), 11, 16), events);

    assertThat(send("/fit", "fit", "NO", "words", "<i>скучно</i>")).isEqualTo(303);
    assertThat(send("/pulse", "score", "2")).isEqualTo(303);
    assertThat(send("/pulse", "score", "12")).isEqualTo(400);
    assertThat(send("/fit", "fit", "что-то")).isEqualTo(400);

    assertThat(shown(card)).contains("&lt;i&gt;скучно&lt;/i&gt;", "Изменить");
    assertThat(care.latest(pair.id()).signals())
        .extracting(it -> it.kind())
        .containsExactlyInAnyOrder(SignalKind.NOT_SUITED, SignalKind.LOW);
  }

  @Test
  void stoppingAsksOnceMoreAndThenHoldsAtOnce() throws Exception {
    assertThat(shown(card + "/stop?pair=" + pair.id())).contains("Остановить встречи?");
    assertThat(stops.stopped(pair.id())).as("a look stops nothing").isFalse();

    assertThat(send("/stop", "words", "кричит")).isEqualTo(303);
    assertThat(send("/stop")).as("a second time is no harm").isEqualTo(303);

    assertThat(stops.stopped(pair.id())).isTrue();
    assertThat(shown(card)).contains("Встречи остановлены").doesNotContain("кричит");
    assertThat(care.latest(pair.id()).signals()).hasSize(1);
  }

  @Test
  void thePsychologistIsCalledInTwoClicks() throws Exception {
    assertThat(shown(card + "/psychologist?pair=" + pair.id())).contains("Ссора или обида");

    assertThat(send("/psychologist", "topic", "CONFLICT")).isEqualTo(303);

    assertThat(care.latest(pair.id()).flagged()).isTrue();
  }

  @Test
  void anotherOnesPairIsNotOnTheCard() throws Exception {
    pairs.mentor(school, "Полянская", 1, "");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now().minusDays(2));
    Mentorship other =
        pairs.of(school, programme).stream()
            .filter(it -> !it.id().equals(pair.id()))
            .findFirst()
            .orElseThrow();

    for (String page : new String[] {"/stop", "/psychologist"}) {
      assertThat(answer(get(card + page).param("pair", other.id().toString())).getStatus())
          .isEqualTo(404);
    }
    assertThat(answer(post(card + "/stop").param("pair", other.id().toString())).getStatus())
        .isEqualTo(404);
    assertThat(stops.stopped(other.id())).isFalse();
    assertThat(shown(card)).doesNotContain("Полянская", "Вера П.");
  }

  @Test
  void aCardThatWasRevokedReplacedOrIsTooOldOpensNothing() throws Exception {
    String newer = care.card(school, programme, pair.mentee());
    assertThat(status(card)).as("replaced").isEqualTo(404);
    assertThat(status(newer)).isEqualTo(200);

    clock.set(LocalDate.now().plusYears(1).plusDays(2), events);
    assertThat(status(newer)).as("too old").isEqualTo(404);
    clock.reset(events);
    cards.revoke(school, programme, pair.mentee());
    assertThat(status(newer)).as("revoked").isEqualTo(404);
    assertThat(status("/m/" + "x".repeat(32))).as("never issued").isEqualTo(404);
  }

  @Test
  void withoutAValidConsentTheCardIsShut() throws Exception {
    var consent =
        enrolment.get(school, pair.mentee().id()).consents().stream()
            .filter(it -> it.purpose() == Purpose.PROCESSING)
            .findFirst()
            .orElseThrow();
    enrolment.withdraw(school, pair.mentee().id(), consent.id(), LocalDate.now());

    MockHttpServletResponse shut = answer(get(card));
    assertThat(shut.getStatus()).isEqualTo(403);
    assertThat(shut.getContentAsString(StandardCharsets.UTF_8))
        .contains("согласие")
        .doesNotContain("Вера");
    assertThat(send("/stop")).isEqualTo(403);
    assertThat(stops.stopped(pair.id())).isFalse();
  }

  @Test
  void whoTriesLinksOrSendsFromElsewhereIsTurnedAway() throws Exception {
    assertThat(
            answer(
                    post(card + "/stop")
                        .param("pair", pair.id().toString())
                        .header("Sec-Fetch-Site", "cross-site"))
                .getStatus())
        .isEqualTo(403);
    clock.set(LocalDate.now(), events);
    for (int i = 0; i < 30; i++) {
      assertThat(status("/m/" + "y".repeat(32))).isEqualTo(404);
    }
    assertThat(status(card)).as("too many tries from this net").isEqualTo(429);
  }

  private int send(String page, String... parameters) throws Exception {
    MockHttpServletRequestBuilder sent = post(card + page).param("pair", pair.id().toString());
    for (int i = 0; i < parameters.length; i += 2) {
      sent.param(parameters[i], parameters[i + 1]);
    }
    return answer(sent).getStatus();
  }

  private String shown(String address) throws Exception {
    return answer(get(address)).getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(String address) throws Exception {
    return answer(get(address)).getStatus();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
    return pages
        .asNobody(
            asked.with(
                it -> {
                  it.setRemoteAddr(network + "7");
                  return it;
                }))
        .andReturn()
        .getResponse();
  }
}
