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
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MentorshipPagesIntegrationTests {

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
  void theListShowsPairsAndFindsThemByName() throws Exception {
    as(Role.CURATOR);

    assertThat(page("/programmes/" + programme + "/mentorships"))
        .contains("Ветрова В. — Ручьёв Е.", "Ветрова В. — Озёров Е.", "Сформировать новые пары");
    assertThat(page("/programmes/" + programme + "/mentorships?text=озёров"))
        .contains("Озёров Е.")
        .doesNotContain("Ручьёв Е.");
    assertThat(page("/programmes/" + programme + "/mentorships?text=никто"))
        .contains("пар не найдено");
  }

  @Test
  void aMentorWritesAMeetingOfTheOwnPair() throws Exception {
    as(Role.MENTOR);
    String today = LocalDate.now().toString();

    send(
        post("/mentorships/" + pair.id() + "/meetings")
            .param("kind", "FIRST")
            .param("heldOn", today)
            .param("minutes", "40")
            .param("format", "IN_PERSON")
            .param("topic", "<b>Знакомство</b>"));

    assertThat(page("/mentorships/" + pair.id()))
        .contains("&lt;b&gt;Знакомство&lt;/b&gt;", "Плана ещё нет")
        .doesNotContain("Прекратить пару досрочно");
    Mentorship written = pairs.of(school, programme).get(0);
    assertThat(written.meeting(MeetingKind.FIRST)).isPresent();
  }

  @Test
  void aRefusedMeetingComesBackWithWhatWasTyped() throws Exception {
    as(Role.MENTOR);
    String tomorrow = LocalDate.now().plusDays(1).toString();

    MockHttpServletResponse refused =
        web.perform(
                post("/mentorships/" + pair.id() + "/meetings")
                    .param("kind", "FIRST")
                    .param("heldOn", tomorrow)
                    .param("minutes", "35")
                    .param("format", "PHONE")
                    .param("topic", "Разговор о школе")
                    .param("result", "Договорились")
                    .param("nextStep", "Принести тетрадь"))
            .andReturn()
            .getResponse();

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains(
            "ещё не наступила",
            "value=\"" + tomorrow,
            "value=\"35\"",
            "value=\"FIRST\" selected",
            "value=\"PHONE\" selected",
            "value=\"Разговор о школе\"",
            "value=\"Договорились\"",
            "value=\"Принести тетрадь\"");
    assertThat(pairs.of(school, programme).get(0).meetings()).isEmpty();
  }

  @Test
  void nothingIsOfferedBeforeThereArePairs() throws Exception {
    as(Role.CURATOR);
    ProgrammeId other = pairs.programme(school, 2025);

    assertThat(page("/programmes/" + other + "/mentorships"))
        .contains("Пар пока нет", "Подбор пар", "/plans")
        .doesNotContain(
            "Внести встречи месяца",
            "Изменить пары после приказа",
            "Приказ о выплате",
            "Сформировать новые пары");
    assertThat(page("/programmes/" + programme + "/mentorships"))
        .contains("Внести встречи месяца", "Изменить пары после приказа", "/month/blank.pdf")
        .doesNotContain("Приказ об изменении состава пар");
  }

  @Test
  void pairsThatHaveChangedAlreadyCallForAnOrderOnTheirPage() throws Exception {
    as(Role.CURATOR);
    String changes = "/programmes/" + programme + "/mentorships/changes";
    assertThat(page(changes)).doesNotContain("Изменилось после");

    send(post("/mentorships/" + pair.id() + "/end").param("reason", "Переезд"));

    assertThat(page(changes))
        .contains("Изменилось после прошлого приказа", "/changes-order", "Прекращена");
  }

  @Test
  void aCuratorEndsAPairAndItsJournalIsClosed() throws Exception {
    as(Role.CURATOR);

    send(post("/mentorships/" + pair.id() + "/end").param("reason", "Переезд"));

    assertThat(pairs.of(school, programme).get(0).state()).isEqualTo(MentorshipState.ENDED_EARLY);
    assertThat(page("/mentorships/" + pair.id()))
        .contains("Причина: Переезд")
        .doesNotContain("Записать встречу");
  }

  @Test
  void whoeverIsNotOfThePairIsRefused() throws Exception {
    as(Role.CLERK);

    assertThat(web.perform(get("/mentorships/" + pair.id())).andReturn().getResponse().getStatus())
        .isEqualTo(403);
    assertThat(page("/programmes/" + programme + "/mentorships")).contains("Пар пока нет");
  }

  @Test
  void anotherSchoolDoesNotFindThePair() throws Exception {
    OrganisationId other = schools.founded();
    identities.setAuthentication(
        TestSchool.login(Role.CURATOR, other), List.of("curator"), List.of(other.id()));

    assertThat(web.perform(get("/mentorships/" + pair.id())).andReturn().getResponse().getStatus())
        .isEqualTo(404);
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
