package school.mentoring.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Participants;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;

@EngineTest
class PrivacyPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired AccessLog log;
  @Autowired JdbcTemplate database;

  private OrganisationId school;
  private UUID person;

  @BeforeEach
  void enrol() {
    school = schools.founded();
    people.mentee(school, "Снегирёв", "музыка");
    person = participants.menteesTakingPart(school).get(0).uuid();
  }

  private MockHttpServletResponse as(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return as(Role.CURATOR, request).getContentAsString(StandardCharsets.UTF_8);
  }

  private String erasure() {
    return "/privacy/people/" + person + "/erasure";
  }

  private MockHttpServletRequestBuilder demand() {
    return post(erasure())
        .param("reason", "DEMAND")
        .param("receivedOn", LocalDate.now().toString())
        .param("commission", "Чижова М. П., секретарь");
  }

  @Test
  void whoeverOpensListsOrChangesARecordLeavesATrail() throws Exception {
    page(get("/participants/" + person));
    page(get("/participants?side=MENTEE"));
    page(get("/participants/export.csv?side=MENTEE"));
    page(post("/participants/" + person + "/leave"));

    assertThat(page(get("/privacy/people/" + person)))
        .contains("Снегирёв", "curator-" + school, "посмотрел(а)", "изменил(а)", "10 рабочих дней");
    assertThat(page(get("/privacy"))).contains("выгрузил(а)", "посмотрел(а) список");
    MockHttpServletResponse file =
        as(Role.DIRECTOR, get("/privacy/people/" + person + "/trail.xlsx"));
    assertThat(file.getStatus()).isEqualTo(200);
    assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
    assertThat(page(post("/privacy/search").param("words", "снегир")))
        .contains("Снегирёв", erasure());
  }

  @Test
  void onlyLeadersOfTheSchoolSeeAndErase() throws Exception {
    for (Role role : new Role[] {Role.MENTOR, Role.PSYCHOLOGIST, Role.CLERK, Role.COORDINATOR}) {
      assertThat(as(role, get("/privacy")).getStatus()).as(role.name()).isEqualTo(403);
      assertThat(as(role, get("/privacy/people/" + person)).getStatus()).isEqualTo(403);
      assertThat(as(role, get(erasure())).getStatus()).isEqualTo(403);
      assertThat(as(role, demand().param("confirmed", "true")).getStatus()).isEqualTo(403);
    }
    OrganisationId other = schools.founded();
    assertThat(
            pages
                .as(TestSchool.login(Role.CURATOR, other), get(erasure()))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void nothingGoesUntilItIsConfirmedAndThenTheActTellsAll() throws Exception {
    assertThat(page(get(erasure())))
        .contains("Будет обезличено", "Должно остаться", "7 рабочих дней", "30 календарных дней");
    assertThat(page(demand())).contains("не отмечено");
    assertThat(
            page(
                post(erasure())
                    .param("reason", "UNLAWFUL")
                    .param("receivedOn", LocalDate.now().plusDays(2).toString())
                    .param("confirmed", "true")))
        .contains("Дата основания");
    assertThat(participants.menteesTakingPart(school)).hasSize(1);

    String act = as(Role.CURATOR, demand().param("confirmed", "true")).getRedirectedUrl();

    assertThat(act).startsWith("/privacy/acts/");
    assertThat(page(get(act))).contains("Снегирёв", "Участник № ", "обезличено", "сохранено");
    assertThat(text(act + "/act.pdf"))
        .contains("об уничтожении персональных данных", "Снегирёв Егор", "Чижова М. П., секретарь")
        .contains("МБОУ «Берёзовская школа»".substring(6), "Способ уничтожения", "Согласия");
    assertThat(text(act + "/log.pdf")).contains("ВЫГРУЗКА", person.toString(), "curator-" + school);
    assertThat(as(Role.CURATOR, get(act + "/act.docx")).getContentAsByteArray())
        .startsWith('P', 'K');
    assertThat(participants.menteesTakingPart(school)).isEmpty();
    assertThat(page(get(erasure()))).contains("уже уничтожены", "Акт № 1");
    assertThat(page(demand().param("confirmed", "true"))).contains("уже уничтожены");
    assertThat(page(get("/participants/" + person)))
        .contains("Участник № ")
        .doesNotContain("Снегирёв");
    assertThat(page(post("/participants/" + person + "/return"))).contains("внесите его заново");
    assertThat(page(get("/privacy/people/" + person))).contains("уничтожил(а)");
  }

  @Test
  void anEmployeeStaysOnTheStaffWhenTheMentorIsErased() throws Exception {
    people.mentor(school, "Ветрова", "музыка", 1, TestSchool.login(Role.MENTOR, school));
    database.update(
        "update participant set given_name = 'Анна', patronymic = 'Сергеевна' where organisation = ? and side = 'MENTOR'",
        school.id());
    person = participants.mentorsTakingPart(school).get(0).uuid();

    assertThat(page(get(erasure()))).contains("Сотрудники организации", "глава 14 ТК РФ");
    String act = as(Role.DIRECTOR, demand().param("confirmed", "true")).getRedirectedUrl();

    assertThat(text(act + "/act.pdf")).contains("Ветрова Анна Сергеевна", "Сотрудники организации");
    assertThat(participants.mentorsTakingPart(school)).isEmpty();
    assertThat(
            database.queryForObject(
                "select count(*) from staff_member where organisation = ? and surname = 'Ветрова'",
                Integer.class,
                school.id()))
        .isPositive();
  }

  @Test
  void theTrailIsForgottenAfterThreeYears() throws Exception {
    page(get("/participants/" + person));
    database.update(
        "update access_log set happened_at = ? where person = ?",
        java.sql.Timestamp.valueOf(LocalDate.now().minusYears(4).atStartOfDay()),
        person);

    assertThat(log.forget()).isPositive();

    assertThat(page(get("/privacy/people/" + person))).contains("Записей нет");
  }

  private String text(String paper) throws Exception {
    byte[] pdf = as(Role.CURATOR, get(paper)).getContentAsByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
