package school.mentoring.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.Books;
import school.mentoring.shared.table.TableFormat;

/** Every list can be taken away, by those who may see it. */
@EngineTest
class ListFilesIntegrationTests {

  private static final List<String> OF_LEADERS =
      List.of(
          "/participants/export.%s?side=MENTEE",
          "/participants/export.%s?side=MENTOR",
          "/participants/template.%s?side=MENTOR",
          "/staff/export.%s",
          "/staff/import/template.%s",
          "/orders/export.%s",
          "/orders/journal.%s",
          "/orders/control/export.%s",
          "/orders/acquaintance/export.%s",
          "/schools/export.%s",
          "/programmes/{programme}/matching/proposal.%s",
          "/programmes/{programme}/matching/unmatched.%s",
          "/programmes/{programme}/matching/pairs.%s");

  private static final List<String> OF_ALL =
      List.of(
          "/calendar.%s",
          "/programmes/{programme}/mentorships/export.%s", "/programmes/{programme}/monitoring.%s");

  @Autowired TestPages pages;
  @Autowired TestSchool schools;

  private OrganisationId school;
  private String programme;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id().toString();
  }

  private ResultActions asked(Role role, String address, String ending) throws Exception {
    String wanted = address.replace("{programme}", programme).formatted(ending);
    return pages.as(TestSchool.login(role, school), get(wanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void leadersTakeEveryListAway(String ending) throws Exception {
    for (List<String> some : List.of(OF_LEADERS, OF_ALL)) {
      for (String address : some) {
        MockHttpServletResponse answer =
            asked(Role.CURATOR, address, ending).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentType()).as(address).startsWith(type(ending));
        assertThat(answer.getHeader("Content-Disposition")).as(address).contains("." + ending);
        assertThat(starts(answer.getContentAsByteArray())).as(address).isEqualTo(ending);
      }
    }
  }

  private static String type(String ending) {
    return TableFormat.of(ending).mediaType().split(";")[0];
  }

  private static String starts(byte[] file) {
    return file[0] == 'P' && file[1] == 'K' ? "xlsx" : "csv";
  }

  @Test
  void aMentorTakesOnlyWhatMentorsSee() throws Exception {
    for (String address : OF_LEADERS) {
      asked(Role.MENTOR, address, "xlsx").andExpect(status().isForbidden());
    }
    asked(Role.CURATOR, "/participants/export.%s?side=MENTEE", "pdf")
        .andExpect(status().is4xxClientError());
  }

  @Test
  void theStaffListCarriesNoPasswords() throws Exception {
    asked(Role.CURATOR, "/staff/export.%s", "csv")
        .andExpect(content().string(containsString(TestSchool.login(Role.MENTOR, school))))
        .andExpect(
            it ->
                assertThat(
                        new String(
                            it.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain(TestSchool.PASSWORD)
                    .doesNotContain("Пароль"));
  }

  @Test
  void aFileThatWaitsIsShownToItsSchoolOnly() throws Exception {
    byte[] hostile =
        Books.book(
            sheet ->
                Books.fill(
                    sheet,
                    0,
                    new Object[] {
                      "Фамилия", "Имя", "Кто", "Класс или должность", "Форма наставничества"
                    },
                    new Object[] {
                      "<script>alert(1)</script>", "Анна", "<b>", "7А", "учитель – ученик"
                    }));
    String job =
        pages
            .as(
                TestSchool.login(Role.CURATOR, school),
                multipart("/participants/import")
                    .file(new MockMultipartFile("file", "a.csv", "text/csv", hostile))
                    .param("side", "MENTEE"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    asked(Role.CURATOR, job, "")
        .andExpect(content().string(containsString("Проверено строк: 0 из 1")));
    asked(Role.MENTOR, job, "").andExpect(status().isForbidden());
    pages
        .as(TestSchool.login(Role.CURATOR, schools.founded()), get(job))
        .andExpect(status().isNotFound());
  }
}
