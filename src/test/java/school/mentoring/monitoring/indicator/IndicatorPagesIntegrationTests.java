package school.mentoring.monitoring.indicator;

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
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class IndicatorPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Indicators indicators;
  @Autowired IdentityService identities;
  @Autowired WebApplicationContext context;

  private MockMvc web;
  private OrganisationId school;
  private ProgrammeId programme;
  private String list;

  @BeforeEach
  void school() {
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    list = "/programmes/" + programme + "/indicators";
    pairs.mentor(school, "Ключева", 2, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, LocalDate.of(2026, 9, 1));
    as(Role.CURATOR);
  }

  private void as(Role role) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.name().toLowerCase()), List.of(school.id()));
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  @Test
  void everyFigureLeadsToWhatItWasMadeOf() throws Exception {
    assertThat(page(list)).contains("Сохранённые пары", "100 %", "знаменатель пуст");
    assertThat(page(list + "/pairsKept")).contains("Ключева Вера — Басов Егор", "/mentorships/");
    assertThat(page(list + "/pairsKept?part=DENOMINATOR")).contains("Ключева Вера — Басов Егор");
    assertThat(page(list + "/linesInTime?part=DENOMINATOR")).contains("/programmes/" + programme);
    assertThat(page(list + "/export.csv")).contains("Сохранённые пары;1;1;100");
    assertThat(page(list + "/pairsKept/evidence.csv")).contains("Ключева Вера — Басов Егор");
    assertThat(answer(get(list + "?asOf=2020-01-01")).getStatus()).isEqualTo(400);
  }

  @Test
  void aNumberIsEnteredWithItsSource() throws Exception {
    MockHttpServletRequestBuilder entered =
        post(list + "/pupilsInvolved/figures")
            .param("what", "DENOMINATOR")
            .param("figure", "40")
            .param("day", "2026-09-05")
            .param("source", "Сводка ОО-1");
    assertThat(answer(entered).getStatus()).isEqualTo(302);

    assertThat(page(list + "/pupilsInvolved?part=DENOMINATOR"))
        .contains("2,5 %", "Сводка ОО-1", "05.09.2026");
  }

  @Test
  void theListOfIndicatorsIsEditedOnItsPage() throws Exception {
    assertThat(page("/indicators")).contains("Федеральная таблица", "Публикации молодых");
    assertThat(page("/indicators/new")).contains("Новый показатель");
    assertThat(page("/indicators/pairsMeeting")).contains("value=\"6\"");
    MockHttpServletRequestBuilder added =
        post("/indicators")
            .param("title", "Кружки, где помогают наставники")
            .param("unit", "COUNT")
            .param("level", "SCHOOL")
            .param("numerator", "entered")
            .param("method", "Учёт руководителя кружков")
            .param("targets", "programme=3")
            .param("moreIsBetter", "true");
    assertThat(answer(added).getStatus()).isEqualTo(302);
    assertThat(page("/indicators")).contains("Кружки, где помогают", "добавлен");
    assertThat(page(list)).contains("Кружки, где помогают наставники");
  }

  @Test
  void roadmapsAndRulesAreChosenAndToldByTheirNames() throws Exception {
    assertThat(page("/indicators/examsPassed"))
        .contains("name=\"roadmaps\" value=\"teacherMentoring\" checked")
        .contains("value=\"targetModel\"", "000-7.1.2. ", "value=\"002-S5.1.2b\" checked")
        .doesNotContain("placeholder=\"teacherMentoring");
    OfferedIndicator looked = indicators.get(school, "examsPassed");
    MockHttpServletRequestBuilder changed =
        post("/indicators/examsPassed")
            .param("version", "" + looked.version())
            .param("title", looked.text().title())
            .param("unit", "PERCENT")
            .param("level", "SCHOOL")
            .param("numerator", "pairsKept")
            .param("denominator", "entered:youngTeachers")
            .param("method", looked.text().method())
            .param("targets", looked.text().aims())
            .param("roadmaps", "teacherMentoring", "targetModel")
            .param("lines", "000-7.1.2", "002-S5.1.2b")
            .param("moreIsBetter", "true");
    assertThat(answer(changed).getStatus()).isEqualTo(302);

    assertThat(indicators.get(school, "examsPassed").text().lines())
        .isEqualTo("000-7.1.2 002-S5.1.2b");
    assertThat(indicators.history(school, PageRequest.of(0, 5)).getContent().get(0).what())
        .contains("числитель: вносится → ", "знаменатель: вносится → вносится: ")
        .doesNotContain("pairsKept", "entered", "teacherMentoring", "targetModel");
  }

  @Test
  void aMentorSeesNothingAndACoordinatorChangesNothing() throws Exception {
    as(Role.MENTOR);
    for (String address :
        List.of(
            list, list + "/pairsKept", list + "/export.csv", "/indicators", "/indicators/new")) {
      assertThat(answer(get(address)).getStatus()).as(address).isEqualTo(403);
    }
    as(Role.COORDINATOR);
    assertThat(answer(get(list)).getStatus()).isEqualTo(200);
    assertThat(answer(post("/indicators/pairsKept/retire").param("noMore", "true")).getStatus())
        .isEqualTo(403);
  }

  private String page(String address) throws Exception {
    MockHttpServletResponse response = answer(get(address));
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }
}
