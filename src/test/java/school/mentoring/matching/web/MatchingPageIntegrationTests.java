package school.mentoring.matching.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MatchingPageIntegrationTests {

  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Matchings matchings;
  @Autowired Boards boards;

  private OrganisationId school;
  private ProgrammeId programme;
  private String page;

  @BeforeEach
  void enrol() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    page = "/programmes/" + programme + "/matching";
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
    people.mentee(school, "Громов", "шахматы");
  }

  private MockMvc as(Role role) {
    return MockMvcBuilders.webAppContextSetup(application)
        .<DefaultMockMvcBuilder>apply(springSecurity())
        .addFilters(caller)
        .defaultRequest(get("/").with(user(TestSchool.login(role, school))).with(csrf()))
        .build();
  }

  private Board.Sheet sheet() {
    return boards.of(school, programme).proposal().orElseThrow();
  }

  @Test
  void beforeTheRunThePageShowsTheShortage() throws Exception {
    as(Role.CURATOR)
        .perform(get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("не хватает 1")))
        .andExpect(content().string(containsString("Предложения пока нет")));
  }

  @Test
  void theProposalIsExplainedChangedAndConfirmed() throws Exception {
    matchings.propose(school, programme);
    Board.Row row = sheet().rows().get(0);
    as(Role.CURATOR)
        .perform(get(page))
        .andExpect(content().string(containsString("общие темы: музыка — 9 из 9")))
        .andExpect(content().string(containsString("Громов Егор, 7А")));
    as(Role.CURATOR)
        .perform(
            post(page + "/ban")
                .param("proposal", sheet().id().toString())
                .param("mentor", row.mentor().id().toString())
                .param("mentee", row.mentee().id().toString())
                .param("banned", "true"))
        .andExpect(redirectedUrl(page));
    as(Role.CURATOR).perform(get(page)).andExpect(content().string(containsString("Снять запрет")));
    as(Role.CURATOR)
        .perform(
            post(page + "/confirm")
                .param("proposal", sheet().id().toString())
                .param("version", "" + sheet().version()))
        .andExpect(redirectedUrl(page));
    as(Role.DIRECTOR)
        .perform(
            post(page + "/confirm")
                .param("proposal", sheet().id().toString())
                .param("version", "0"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Обновите страницу")));
    as(Role.CURATOR)
        .perform(get(page))
        .andExpect(content().string(containsString("опубликовано, ждёт приказа")));
  }

  @Test
  void whoPinsAPairStaysAtThePartOfTheListThatHeLooksAt() throws Exception {
    matchings.propose(school, programme);
    Board.Row row = sheet().rows().get(0);

    as(Role.CURATOR)
        .perform(
            post(page + "/pin")
                .characterEncoding(StandardCharsets.UTF_8)
                .param("proposal", sheet().id().toString())
                .param("mentor", row.mentor().id().toString())
                .param("mentee", row.mentee().id().toString())
                .param("pinned", "true")
                .param("search", "7А класс")
                .param("page", "3"))
        .andExpect(redirectedUrl(page + "?search=7%D0%90+%D0%BA%D0%BB%D0%B0%D1%81%D1%81&page=3"));
  }

  @Test
  void aFileOfPairsIsReportedRowByRow() throws Exception {
    matchings.propose(school, programme);
    MockMultipartFile file =
        new MockMultipartFile(
            "file",
            "pairs.csv",
            "text/csv",
            "Наставник;Наставляемый\nКлючева Вера;Громов Егор\nНикто;Басов Егор"
                .getBytes(StandardCharsets.UTF_8));

    as(Role.CURATOR)
        .perform(multipart(page + "/import").file(file).param("proposal", sheet().id().toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Из файла взято пар: 1.")))
        .andExpect(content().string(containsString("«Никто» не найден")))
        .andExpect(content().string(containsString("закреплена")));
  }

  @Test
  void othersAndOtherSchoolsAreKeptOut() throws Exception {
    as(Role.MENTOR).perform(get(page)).andExpect(status().isForbidden());
    school = schools.founded();
    as(Role.CURATOR).perform(get(page)).andExpect(status().isNotFound());
  }
}
