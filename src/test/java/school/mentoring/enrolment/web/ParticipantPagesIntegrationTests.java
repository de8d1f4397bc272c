package school.mentoring.enrolment.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.TableFormat;

@EngineTest
class ParticipantPagesIntegrationTests {

  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired EnrolmentImport files;
  @Autowired Participants participants;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private MockMvc as(Role role) {
    return MockMvcBuilders.webAppContextSetup(application)
        .<DefaultMockMvcBuilder>apply(springSecurity())
        .addFilters(caller)
        .defaultRequest(get("/").with(user(TestSchool.login(role, school))).with(csrf()))
        .build();
  }

  @Test
  void theCuratorSeesBothRegisters() throws Exception {
    people.mentee(school, "Басов", "музыка");
    people.mentor(school, "Ключева", "музыка", 2);

    as(Role.CURATOR)
        .perform(get("/participants"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Басов Егор")))
        .andExpect(content().string(not(containsString("Ключева Вера"))));
    as(Role.DIRECTOR)
        .perform(get("/participants").param("side", "MENTOR").param("search", "клю"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ключева Вера")));
  }

  @Test
  void aMentorSeesNothingOfOthers() throws Exception {
    people.mentee(school, "Басов", "музыка");
    String record = "/participants/" + participants.menteesTakingPart(school).get(0).uuid();

    for (String page :
        new String[] {
          "/participants", record, "/participants/export.csv?side=MENTEE", "/participants/forms"
        }) {
      as(Role.MENTOR)
          .perform(get(page))
          .andExpect(status().isForbidden())
          .andExpect(content().string(not(containsString("Басов"))));
    }
  }

  @Test
  void aRecordIsEnteredAndOpens() throws Exception {
    String address =
        as(Role.CURATOR)
            .perform(
                post("/participants")
                    .param("side", "MENTEE")
                    .param("surname", "Басов")
                    .param("givenName", "Егор")
                    .param("kind", "ученик")
                    .param("birthDate", "14.03.2013")
                    .param("group", "7А")
                    .param("form", "учитель – ученик")
                    .param("topics", "музыка"))
            .andExpect(redirectedUrlPattern("/participants/*"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    as(Role.CURATOR)
        .perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("законный представитель")));
    as(Role.CURATOR)
        .perform(
            post(address + "/consents")
                .param("purpose", "PROCESSING")
                .param("signer", "REPRESENTATIVE")
                .param("signedOn", "2025-09-01")
                .param("validUntil", "2030-08-31"))
        .andExpect(redirectedUrlPattern("/participants/*"));
    as(Role.CURATOR)
        .perform(get(address))
        .andExpect(content().string(containsString("допущен к подбору до 31.08.2030")));
  }

  @Test
  void nothingTypedIsLostWhenARecordIsRefused() throws Exception {
    as(Role.CURATOR)
        .perform(
            post("/participants")
                .param("side", "MENTOR")
                .param("surname", "<Ключева>")
                .param("topics", "музыка"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("&lt;Ключева&gt;")))
        .andExpect(content().string(containsString("музыка")))
        .andExpect(content().string(containsString("Число мест: не заполнено")));
  }

  @Test
  void aFileIsTakenAndAWrongOneRefused() throws Exception {
    MockMultipartFile good =
        new MockMultipartFile(
            "file", "m.csv", "text/csv", files.template(Side.MENTOR).in(TableFormat.CSV));
    MockMultipartFile wrong =
        new MockMultipartFile(
            "file", "m.csv", "text/csv", "а;б\n1;2".getBytes(StandardCharsets.UTF_8));

    as(Role.CURATOR)
        .perform(get("/participants/import").param("side", "MENTOR"))
        .andExpect(status().isOk());
    as(Role.CURATOR)
        .perform(multipart("/participants/import").file(good).param("side", "MENTOR"))
        .andExpect(redirectedUrlPattern("/participants/imports/*"));
    as(Role.CURATOR)
        .perform(multipart("/participants/import").file(wrong).param("side", "MENTOR"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("нет столбцов")));
  }

  @Test
  void formsAndFilesOpen() throws Exception {
    as(Role.CURATOR)
        .perform(get("/participants/forms"))
        .andExpect(content().string(containsString("работодатель – студент")));
    as(Role.CURATOR)
        .perform(get("/participants/new").param("side", "MENTOR"))
        .andExpect(content().string(containsString("Новый наставник")));
    as(Role.CURATOR)
        .perform(get("/participants/export.csv").param("side", "MENTEE"))
        .andExpect(content().string(containsString("Допущен до")));
    as(Role.CURATOR)
        .perform(get("/participants/" + UUID.randomUUID()))
        .andExpect(status().isNotFound());
  }
}
