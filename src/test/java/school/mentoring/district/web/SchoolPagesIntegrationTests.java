package school.mentoring.district.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.district.Courier;
import school.mentoring.district.SchoolRequest;
import school.mentoring.district.SchoolRequests;
import school.mentoring.district.TestDistrict;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class SchoolPagesIntegrationTests {

  private static final String SECRET = "Протокол у Ветровой";

  @Autowired TestDistrict district;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired Courier courier;
  @Autowired SchoolRequests requests;

  private OrganisationId centre;
  private OrganisationId school;
  private ProgrammeId asking;
  private ProgrammeId answering;

  @BeforeEach
  void aSchoolAnswersAndDelivers() {
    centre = district.centre();
    school = district.schoolBelow(centre);
    asking = district.begun(centre);
    courier.goRound();
    requests.start(school, request().id(), TestSchool.login(Role.DIRECTOR, school));
    answering = request().answer().orElseThrow();
    tasks.answer(answering, "userTask_planYear", Map.of("outcome", "done", "evidenceNote", SECRET));
    courier.goRound();
  }

  @Test
  void theCoordinatorSeesTheSchoolsBelowInFigures() throws Exception {
    String page = page(Role.COORDINATOR, centre, "/schools?year=2026");

    assertThat(page)
        .contains(school.id(), "Часть школы", "1 из 3", "идёт")
        .doesNotContain(SECRET, "curator-" + school);
    assertThat(page(Role.COORDINATOR, centre, "/schools?year=2026&search=никакая"))
        .contains("не найдено")
        .doesNotContain(school.id());
    assertThat(page(Role.DIRECTOR, centre, "/schools?year=2025"))
        .contains("программ в этом году нет");
  }

  @Test
  void theCoordinatorSeesTheLinesOfASchoolButNoTextsAndNoPeople() throws Exception {
    assertThat(page(Role.COORDINATOR, centre, "/schools/" + school + "/programmes/" + answering))
        .contains("Составить план", "выполнено", "1 из 1", "ждёт своего срока")
        .doesNotContain(SECRET, "-" + school);
  }

  @Test
  void theCentresProgrammeShowsWhoAnsweredAndDeliveredWhat() throws Exception {
    assertThat(page(Role.COORDINATOR, centre, "/programmes/" + asking + "/schools"))
        .contains("дорожная карта начата", "7.1", "7.2", "1 из 1", "ещё нет")
        .doesNotContain(SECRET, "-" + school);
    assertThat(page(Role.COORDINATOR, centre, "/programmes/" + asking)).contains("/schools\"");
  }

  @Test
  void otherProgramsGetIdsAndFigures() throws Exception {
    assertThat(page(Role.COORDINATOR, centre, "/api/programmes/" + asking + "/schools"))
        .contains(
            "\"organisation\":\"" + school + "\"",
            "\"state\":\"STARTED\"",
            "\"programme\":\"" + answering + "\"",
            "\"line\":\"7.1\",\"done\":1,\"total\":1")
        .doesNotContain(SECRET, "director-");
  }

  @Test
  void aMentorOfTheCentreDoesNotSeeTheSchools() throws Exception {
    assertThat(status(Role.MENTOR, centre, "/schools")).isEqualTo(403);
    assertThat(status(Role.MENTOR, centre, "/api/programmes/" + asking + "/schools"))
        .isEqualTo(403);
  }

  @Test
  void peopleOfASchoolSeeNeitherAnotherSchoolNorTheCentre() throws Exception {
    OrganisationId other = district.schoolBelow(centre);
    for (Role role : new Role[] {Role.COORDINATOR, Role.DIRECTOR, Role.CURATOR}) {
      assertThat(page(role, other, "/schools?year=2026"))
          .contains("школ нет")
          .doesNotContain(school.id());
      assertThat(status(role, other, "/schools/" + school + "/programmes/" + answering))
          .isEqualTo(404);
      assertThat(status(role, other, "/programmes/" + asking + "/schools")).isEqualTo(404);
      assertThat(status(role, other, "/api/programmes/" + asking + "/schools")).isEqualTo(404);
      assertThat(status(role, other, "/programmes/" + asking)).isEqualTo(404);
    }
    assertThat(status(Role.DIRECTOR, other, "/centre-requests/" + request().id())).isEqualTo(404);
  }

  @Test
  void anotherCentreDoesNotSeeTheSchool() throws Exception {
    OrganisationId stranger = district.centre();

    assertThat(page(Role.COORDINATOR, stranger, "/schools?year=2026")).contains("школ нет");
    assertThat(
            status(Role.COORDINATOR, stranger, "/schools/" + school + "/programmes/" + answering))
        .isEqualTo(404);
  }

  @Test
  void theSchoolSeesWhatItWasAskedAndWhatItAnswered() throws Exception {
    assertThat(page(Role.CURATOR, school, "/centre-requests"))
        .contains("Часть школы", "дорожная карта начата", "Запросы центра</a>");
    assertThat(page(Role.DIRECTOR, school, "/centre-requests/" + request().id()))
        .contains("Методцентр " + centre, "/programmes/" + answering);
    assertThat(status(Role.MENTOR, school, "/centre-requests")).isEqualTo(403);
  }

  private SchoolRequest request() {
    return requests.of(school, Pageable.unpaged()).getContent().get(0);
  }

  private String page(Role role, OrganisationId organisation, String address) throws Exception {
    MockHttpServletResponse response = answer(role, organisation, address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(Role role, OrganisationId organisation, String address) throws Exception {
    return answer(role, organisation, address).getStatus();
  }

  private MockHttpServletResponse answer(Role role, OrganisationId organisation, String address)
      throws Exception {
    return pages.as(TestSchool.login(role, organisation), get(address)).andReturn().getResponse();
  }
}
