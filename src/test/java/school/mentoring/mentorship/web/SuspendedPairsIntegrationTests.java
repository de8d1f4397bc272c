package school.mentoring.mentorship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A pair that its child has stopped: no page says who stopped it, and none lets it meet. */
@EngineTest
class SuspendedPairsIntegrationTests {

  private static final String SUSPENDED = "приостановлены куратором";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired TestCare care;
  @Autowired PairFlags flags;
  @Autowired PairCares cares;
  @Autowired JdbcTemplate jdbc;

  private final LocalDate today = LocalDate.now();
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;
  private String feed;

  @BeforeEach
  void stopped() throws Exception {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, today.minusDays(10));
    pair = pairs.of(school, programme).get(0);
    assertThat(status(Role.MENTOR, planned(today.plusDays(5)))).isEqualTo(302);
    feed = address();
    assertThat(read(feed)).contains("BEGIN:VEVENT");
    assertThat(page("/my-pairs")).contains("Кабинет 7").doesNotContain(SUSPENDED);
    flags.stop(school, pair.id(), "кричит");
  }

  @Test
  void plannedMeetingsAreHiddenEverywhere() throws Exception {
    assertThat(page("/my-pairs")).contains(SUSPENDED).doesNotContain("Кабинет 7", "кричит");
    assertThat(page("/mentorships/" + pair.id()))
        .contains(SUSPENDED)
        .doesNotContain("Кабинет 7", "Запланировать", "кричит");
    assertThat(read(feed)).doesNotContain("BEGIN:VEVENT");
    assertThat(page("/programmes/" + programme + "/mentorships/month")).contains(SUSPENDED);
  }

  @Test
  void nothingNewIsEnteredOrPlanned() throws Exception {
    refused(Role.MENTOR, meeting("/mentorships/%s/meetings", today));
    refused(Role.MENTOR, meeting("/my-pairs/meetings", today.minusDays(2)));
    refused(Role.MENTOR, planned(today.plusDays(6)));
    refused(Role.CURATOR, planned(today.plusDays(6)));
    refused(
        Role.MENTOR,
        post("/mentorships/%s/planned/%s/move".formatted(pair.id(), plannedMeeting()))
            .param("day", today.plusDays(7).toString())
            .param("at", LocalTime.NOON.toString()));
  }

  @Test
  void theCuratorEntersWhatWasHeldBefore() throws Exception {
    assertThat(status(Role.CURATOR, meeting("/mentorships/%s/meetings", today.minusDays(2))))
        .isEqualTo(302);

    assertThat(pairs.of(school, programme).get(0).meetings()).hasSize(1);
  }

  @Test
  void aSuspensionLongAgoLetsTheCuratorEnterNothingOfToday() throws Exception {
    jdbc.update(
        "update pair_care set stopped_on = ? where mentorship_id = ?",
        today.minusDays(1),
        pair.id().id());

    refused(Role.CURATOR, meeting("/mentorships/%s/meetings", today));
  }

  @Test
  void aCommonMeetingNamesThePairThatDoesNotMeet() throws Exception {
    MockHttpServletRequestBuilder common =
        meeting("/my-pairs/meetings", today)
            .param("pair", pairs.of(school, programme).get(1).id().toString());

    assertThat(refused(Role.MENTOR, common)).contains("Ветрова В. — Озёров Е.");
  }

  @Test
  void afterTheDecisionThePairMeetsAgain() throws Exception {
    cares.decide(school, care.latest(pair.id()).id(), CareOutcome.FINE, "помирились", "curator");

    assertThat(page("/my-pairs")).contains("Кабинет 7").doesNotContain(SUSPENDED);
    assertThat(read(feed)).contains("BEGIN:VEVENT");
    assertThat(status(Role.MENTOR, meeting("/my-pairs/meetings", today))).isEqualTo(302);
  }

  private UUID plannedMeeting() {
    return jdbc.queryForObject(
        "select planned_meeting_id from planned_meeting where mentorship_id = ?",
        UUID.class,
        pair.id().id());
  }

  private MockHttpServletRequestBuilder planned(LocalDate day) {
    return post("/mentorships/" + pair.id() + "/planned")
        .param("from", day.toString())
        .param("place", "Кабинет 7")
        .param("format", "IN_PERSON");
  }

  private MockHttpServletRequestBuilder meeting(String page, LocalDate day) {
    return post(page.formatted(pair.id()))
        .param("pair", pair.id().toString())
        .param("kind", "FIRST")
        .param("heldOn", day.toString())
        .param("minutes", "45")
        .param("format", "IN_PERSON");
  }

  private String address() throws Exception {
    Object told =
        pages
            .as(TestSchool.login(Role.MENTOR, school), post("/calendar/feeds"))
            .andReturn()
            .getFlashMap()
            .get("address");
    return told.toString().replaceFirst("^https?://[^/]+", "");
  }

  private String read(String feed) throws Exception {
    MockHttpServletResponse answer = pages.asNobody(get(feed)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private String page(String page) throws Exception {
    MockHttpServletResponse answer = answer(Role.MENTOR, get(page));
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private String refused(Role role, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = answer(role, request);
    String page = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).isIn(400, 409);
    assertThat(page).contains(SUSPENDED);
    return page;
  }

  private int status(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return answer(role, request).getStatus();
  }

  private MockHttpServletResponse answer(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }
}
