package school.mentoring.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.Books;

@EngineTest
class StaffImportIntegrationTests {

  private static final String HEADER = "Логин;Фамилия;Имя;Отчество;Должность;Роли;Пароль\n";

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired Staff staff;

  private OrganisationId school;

  @BeforeEach
  void openedSchool() {
    school = schools.founded();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  private ResultActions imported(String file) throws Exception {
    return as(
        Role.CURATOR,
        multipart("/staff/import")
            .file(new MockMultipartFile("file", "staff.csv", "text/csv", file.getBytes(UTF_8))));
  }

  private Set<Role> roles(String login) {
    return staff.find(school, login).map(StaffMember::roles).orElse(Set.of());
  }

  @Test
  void validRowsAreKeptAndBadOnesReported() throws Exception {
    String good = "good-" + school;

    imported(
            HEADER
                + good
                + ";Ручьёва;Ирина;Львовна;учитель;наставник, psychologist;long enough\n"
                + "плохой;Полев;Иван;;учитель;mentor;long enough\n"
                + "short-"
                + school
                + ";Полев;Иван;;учитель;завуч;123\n"
                + good
                + ";Ручьёва;Ирина;;учитель;mentor;long enough\n"
                + "head-"
                + school
                + ";Полев;Иван;;учитель;director;long enough\n")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Не принято строк: <b>4</b>")))
        .andExpect(content().string(containsString("завуч")))
        .andExpect(content().string(containsString("уже был в этом файле")))
        .andExpect(content().string(containsString("data:text/csv")));

    assertThat(roles(good)).containsExactlyInAnyOrder(Role.MENTOR, Role.PSYCHOLOGIST);
    assertThat(staff.of(school)).hasSize(Role.values().length + 1);
  }

  @Test
  void aFileThatIsNoListIsRefusedWhole() throws Exception {
    imported("Имя;Возраст\nИван;40\n")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("нет столбцов: Логин")));
    imported("").andExpect(status().isBadRequest());
    assertThat(staff.of(school)).hasSize(Role.values().length);
  }

  @Test
  void aWorkbookIsTakenAndItsBadRowsComeBackAsOne() throws Exception {
    byte[] book =
        Books.book(
            sheet ->
                Books.fill(
                    sheet,
                    0,
                    new Object[] {"Сотрудники школы"},
                    (Object[]) HEADER.strip().split(";"),
                    new Object[] {
                      "book-" + school,
                      "Ручьёва",
                      "Ирина",
                      "",
                      "учитель",
                      "наставник",
                      "long enough"
                    },
                    new Object[] {"b-" + school, "Полев", "Иван", "", "учитель", "завуч", "123"}));

    as(
            Role.CURATOR,
            multipart("/staff/import")
                .file(new MockMultipartFile("file", "a.csv", "text/csv", book)))
        .andExpect(content().string(containsString("Сотрудники - исправить.xlsx")))
        .andExpect(content().string(containsString("data:application/vnd.openxmlformats")));

    assertThat(roles("book-" + school)).containsExactly(Role.MENTOR);
  }
}
