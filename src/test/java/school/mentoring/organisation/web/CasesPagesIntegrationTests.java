package school.mentoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

@EngineTest
class CasesPagesIntegrationTests {

  private static final PersonName NAME = new PersonName("Заяц", "Олег", "Игоревич");
  private static final String POST = "учитель физики, классный руководитель";

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired Staff staff;
  @Autowired Cases cases;

  private OrganisationId school;
  private StaffMember person;
  private String page;

  @BeforeEach
  void openedSchool() {
    school = schools.founded(Set.of(Role.DIRECTOR, Role.CURATOR, Role.CLERK));
    person =
        staff.enrol(school, "hare-" + school, NAME, POST, Set.of(Role.MENTOR), TestSchool.PASSWORD);
    page = "/staff/member/" + person.login() + "/cases";
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  private MockHttpServletRequestBuilder typed(String surname) {
    String teacher = "учителя физики, классного руководителя";
    return post(page)
        .param("surname", surname, "Заяцу", "Заяца", "Заяцем", "Заяце")
        .param("givenName", "Олега", "Олегу", "Олега", "Олегом", "Олеге")
        .param("patronymic", "Игоревича", "Игоревичу", "Игоревича", "Игоревичем", "Игоревиче")
        .param("post", teacher, "учителю", teacher, "учителем", "учителе");
  }

  private String genitive(PersonName name) {
    return cases.of(school, name).in(GrammaticalCase.GENITIVE);
  }

  @Test
  void formsOfTheProgramAreShownWithItsDoubt() throws Exception {
    as(Role.CURATOR, get("/staff")).andExpect(content().string(containsString(page)));
    as(Role.CURATOR, get(page))
        .andExpect(content().string(containsString("Формы поставила программа")))
        .andExpect(content().string(containsString("не уверена, как склонять это имя")))
        .andExpect(content().string(containsString("Зайца О. И.")))
        .andExpect(content().string(containsString("классного руководителя")));
  }

  @Test
  void formsWrittenByHandWinUntilTheyAreReset() throws Exception {
    as(Role.DIRECTOR, typed("Заяца")).andExpect(status().is3xxRedirection());

    assertThat(genitive(NAME)).isEqualTo("Заяца Олега Игоревича");
    assertThat(cases.of(person).post(GrammaticalCase.DATIVE)).isEqualTo("учителю");
    assertThat(cases.of(person).sure()).isTrue();
    as(Role.CURATOR, get(page))
        .andExpect(content().string(containsString("Формы вписаны вручную")))
        .andExpect(content().string(not(containsString("не уверена"))));

    as(Role.CURATOR, post(page + "/reset")).andExpect(status().is3xxRedirection());
    assertThat(genitive(NAME)).isEqualTo("Зайца Олега Игоревича");
  }

  @Test
  void anotherPostIsLeftToTheRules() throws Exception {
    as(Role.DIRECTOR, typed("Заяца")).andExpect(status().is3xxRedirection());
    StaffMember moved =
        staff.enrol(
            school, person.login(), NAME, "методист", Set.of(Role.MENTOR), TestSchool.PASSWORD);

    assertThat(cases.of(moved).post(GrammaticalCase.GENITIVE)).isEqualTo("методиста");
    assertThat(cases.of(moved).in(GrammaticalCase.GENITIVE)).isEqualTo("Заяца Олега Игоревича");
  }

  @Test
  void aPreviewKeepsNothing() throws Exception {
    as(Role.CURATOR, typed("Заяцева").param("preview", "yes"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("формы ещё не сохранены")))
        .andExpect(content().string(containsString("Заяцева О. И.")));

    assertThat(genitive(NAME)).isEqualTo("Зайца Олега Игоревича");
  }

  @Test
  void unfitFormsAreRefusedByNameOfTheField() throws Exception {
    as(Role.CURATOR, typed(""))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("родительный падеж, фамилия")));
    as(Role.CURATOR, typed("Зай<b>ца"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("нужны буквы")));
    as(Role.CURATOR, typed("З".repeat(101)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("длиннее 100 знаков")));
  }

  @Test
  void othersMayNeitherLookNorWrite() throws Exception {
    as(Role.CLERK, get(page)).andExpect(status().isForbidden());
    OrganisationId other = schools.founded(Set.of(Role.CURATOR));
    pages
        .as(TestSchool.login(Role.CURATOR, other), typed("Заяца"))
        .andExpect(status().isNotFound());
    assertThat(genitive(NAME)).isEqualTo("Зайца Олега Игоревича");
  }
}
