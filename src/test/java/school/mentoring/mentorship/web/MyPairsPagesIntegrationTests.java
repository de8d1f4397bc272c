package school.mentoring.mentorship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MyPairsPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired IdentityService identities;
  @Autowired WebApplicationContext context;

  private MockMvc web;
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;

  @BeforeEach
  void school() {
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now().minusDays(10));
    pair = pairs.of(school, programme).get(0);
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  @Test
  void aMeetingIsEnteredWithWhatThePageProposesAndTakenBack() throws Exception {
    as(Role.MENTOR);
    assertThat(page("/my-pairs")).contains("Ручьёв Е.", "Озёров Е.", "Встреч ещё не было");

    send(meeting("FIRST", pair));
    Mentorship met = pairs.of(school, programme).get(0);
    assertThat(met.meeting(MeetingKind.FIRST)).isPresent();
    assertThat(page("/my-pairs")).contains("Принести тетрадь");

    send(
        post("/my-pairs/undo")
            .param("entry", met.meeting(MeetingKind.FIRST).orElseThrow().id().toString()));
    assertThat(pairs.of(school, programme).get(0).meetings()).isEmpty();
  }

  @Test
  void aCommonMeetingStandsInEveryJournalOrInNone() throws Exception {
    as(Role.MENTOR);
    List<Mentorship> all = pairs.of(school, programme);

    send(meeting("FIRST", all.get(0), all.get(1)));
    send(meeting("TRIAL", all.get(0)));

    assertThat(pairs.of(school, programme))
        .allMatch(it -> it.meeting(MeetingKind.FIRST).isPresent());
    MockHttpServletResponse refused =
        web.perform(meeting("PLANNING", all.get(0), all.get(1))).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("пробная встреча");
    assertThat(pairs.of(school, programme))
        .allMatch(it -> it.meeting(MeetingKind.PLANNING).isEmpty());
  }

  @Test
  void plannedMeetingsAreReadAtASecretAddressUntilItIsRevoked() throws Exception {
    as(Role.MENTOR);
    LocalDate soon = LocalDate.now().plusDays(5);
    send(planned(soon).param("at", "15:30").param("place", "Кабинет 7"));
    assertThat(page("/my-pairs")).contains("15:30", "Кабинет 7");

    String first = renewed();
    assertThat(page(first))
        .contains("BEGIN:VEVENT", "Кабинет 7", "В. В. — ")
        .doesNotContain("Ручьёв", "Озёров", "Ветрова");
    String second = renewed();
    assertThat(status(first)).isEqualTo(404);
    assertThat(page(second)).contains("BEGIN:VEVENT");
    send(post("/calendar/feeds/revoke"));
    assertThat(status(second)).isEqualTo(404);
  }

  @Test
  void aMeetingIsNotPlannedForADayThatIsOver() throws Exception {
    as(Role.MENTOR);

    MockHttpServletResponse refused =
        web.perform(planned(LocalDate.now().minusDays(1))).andReturn().getResponse();

    assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("уже прошёл");
  }

  private MockHttpServletRequestBuilder planned(LocalDate day) {
    return post("/mentorships/" + pair.id() + "/planned")
        .param("from", day.toString())
        .param("format", "IN_PERSON");
  }

  private String renewed() throws Exception {
    Object address = web.perform(post("/calendar/feeds")).andReturn().getFlashMap().get("address");
    return address.toString().replaceFirst("^https?://[^/]+", "");
  }

  private int status(String address) throws Exception {
    return web.perform(get(address)).andReturn().getResponse().getStatus();
  }

  private static MockHttpServletRequestBuilder meeting(String kind, Mentorship... present) {
    MockHttpServletRequestBuilder request =
        post("/my-pairs/meetings")
            .param("kind", kind)
            .param("heldOn", LocalDate.now().toString())
            .param("format", "ONLINE")
            .param("nextStep", "Принести тетрадь");
    for (Mentorship one : present) {
      request.param("pair", one.id().toString());
    }
    return request;
  }

  private void as(Role role) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.group()), List.of(school.id()));
  }

  private String page(String address) throws Exception {
    MockHttpServletResponse response = web.perform(get(address)).andReturn().getResponse();
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private void send(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
    assertThat(response.getStatus())
        .as(response.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(302);
  }
}
