package school.mentoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.Substitution;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;

@EngineTest
class SubstitutionPagesIntegrationTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String PAGE = "/staff/substitutions";

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired Staff staff;
  @Autowired Substitutions substitutions;

  private OrganisationId school;
  private String substitute;

  @BeforeEach
  void openedSchool() {
    clock.set(TODAY, events);
    school = schools.founded(EnumSet.of(Role.DIRECTOR, Role.CURATOR, Role.MENTOR, Role.CLERK));
    substitute = TestSchool.login(Role.MENTOR, school);
  }

  @AfterEach
  void realTime() {
    clock.reset(events);
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  private static MockHttpServletRequestBuilder typed(String login, String from, String to) {
    return post(PAGE)
        .param("login", login)
        .param("from", from)
        .param("to", to)
        .param("reason", "на период ежегодного отпуска")
        .param("powers", "в полном объёме, с правом подписи приказов")
        .param("scopes", "ORDERS")
        .param("basisNumber", "15-К")
        .param("basisDate", "2026-06-20");
  }

  private void recorded(String from, String to) throws Exception {
    as(Role.DIRECTOR, typed(substitute, from, to)).andExpect(status().is3xxRedirection());
  }

  private Set<Role> roles() {
    return staff.rolesOf(staff.find(school, substitute).orElseThrow());
  }

  @Test
  void theRightBeginsAndEndsWithTheDays() throws Exception {
    recorded("2026-07-02", "2026-07-28");

    assertThat(roles()).containsExactly(Role.MENTOR);
    clock.set(LocalDate.of(2026, 7, 2), events);
    assertThat(roles()).containsExactlyInAnyOrder(Role.MENTOR, Role.DIRECTOR);
    assertThat(staff.holders(school, Role.DIRECTOR))
        .extracting(StaffMember::login)
        .containsExactly(TestSchool.login(Role.DIRECTOR, school), substitute);
    clock.set(LocalDate.of(2026, 7, 28), events);
    assertThat(roles()).contains(Role.DIRECTOR);
    clock.set(LocalDate.of(2026, 7, 29), events);
    assertThat(roles()).containsExactly(Role.MENTOR);
    assertThat(staff.holders(school, Role.DIRECTOR)).hasSize(1);
  }

  @Test
  void pagesOfTheHeadOpenAndSayWhoStandsIn() throws Exception {
    as(Role.MENTOR, get("/orders")).andExpect(status().isForbidden());
    recorded("2026-07-01", "2026-07-28");

    as(Role.MENTOR, get("/orders")).andExpect(status().isOk());
    as(Role.CLERK, get("/programmes"))
        .andExpect(
            content()
                .string(
                    containsString("Руководителя замещает Ветрова Анна Сергеевна до 28.07.2026")));
    as(Role.CURATOR, get(PAGE))
        .andExpect(content().string(containsString("действует")))
        .andExpect(content().string(containsString("по приказу от 20.06.2026 № 15-К")));
    clock.set(LocalDate.of(2026, 7, 29), events);
    as(Role.MENTOR, get("/orders")).andExpect(status().isForbidden());
    as(Role.CLERK, get("/programmes"))
        .andExpect(content().string(not(containsString("Руководителя замещает"))));
  }

  @Test
  void withoutAHeadTheRoleIsHeldWhileSomebodyStandsIn() throws Exception {
    recorded("2026-07-01", "2026-07-28");
    staff.leave(staff.head(school));

    assertThat(staff.rolesHeldIn(school)).contains(Role.DIRECTOR);
    assertThat(staff.head(school).login()).isEqualTo(substitute);
    clock.set(LocalDate.of(2026, 7, 29), events);
    assertThat(staff.rolesHeldIn(school)).doesNotContain(Role.DIRECTOR);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-10, 2026-07-05, раньше первого дня",
    "2026-07-01, 2027-07-01, дольше года",
    "2026-06-16, 2026-07-10, задним числом",
    "2026-06-20, 2026-06-30, уже прошёл",
    "2026-06-19, 2026-07-10, не может быть позже",
    "2026-07-01, , первый и последний день"
  })
  void unfitDaysAreRefused(String from, String to, String reason) throws Exception {
    as(Role.DIRECTOR, typed(substitute, from, to == null ? "" : to))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString(reason)));
    assertThat(substitutions.of(school, 0, 10)).isEmpty();
  }

  @Test
  void unfitPeopleAndPapersAreRefused() throws Exception {
    as(Role.DIRECTOR, typed(TestSchool.login(Role.DIRECTOR, school), "2026-07-01", "2026-07-05"))
        .andExpect(content().string(containsString("и так руководитель")));
    as(Role.DIRECTOR, typed("nobody", "2026-07-01", "2026-07-05"))
        .andExpect(content().string(containsString("выберите сотрудника")));
    as(
            Role.DIRECTOR,
            post(PAGE)
                .param("login", substitute)
                .param("from", "2026-07-01")
                .param("to", "2026-07-05")
                .param("reason", "отпуск")
                .param("powers", "все")
                .param("scopes", "ORDERS"))
        .andExpect(content().string(containsString("и номер, и дату")));
  }

  @Test
  void twoDoNotStandInOnTheSameDay() throws Exception {
    recorded("2026-07-01", "2026-07-28");

    as(Role.DIRECTOR, typed(TestSchool.login(Role.CLERK, school), "2026-07-28", "2026-08-05"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("уже замещают")));
    as(Role.DIRECTOR, typed(TestSchool.login(Role.CLERK, school), "2026-07-29", "2026-08-05"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void nobodyMakesHimselfHead() throws Exception {
    String curator = TestSchool.login(Role.CURATOR, school);
    as(Role.CURATOR, typed(curator, "2026-07-01", "2026-07-05")).andExpect(status().isForbidden());
    as(Role.CLERK, typed(substitute, "2026-07-01", "2026-07-05")).andExpect(status().isForbidden());
    as(Role.CURATOR, typed(substitute, "2026-07-01", "2026-07-05"))
        .andExpect(status().is3xxRedirection());

    as(Role.MENTOR, typed(substitute, "2026-07-06", "2026-07-15"))
        .andExpect(status().isForbidden());
    as(
            Role.MENTOR,
            post("/staff/member/" + substitute)
                .param("surname", "Ветрова")
                .param("givenName", "Анна")
                .param("patronymic", "Сергеевна")
                .param("post", "учитель")
                .param("roles", "MENTOR", "DIRECTOR"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("только руководитель или администратор")));
    as(Role.MENTOR, post("/staff/member/" + TestSchool.login(Role.DIRECTOR, school) + "/remove"))
        .andExpect(status().isForbidden());
    as(
            Role.MENTOR,
            post("/staff/member/" + TestSchool.login(Role.DIRECTOR, school) + "/password")
                .param("password", "another long one"))
        .andExpect(status().isForbidden());
  }

  @Test
  void anEarlyEndTakesTheRightAtOnceAndKeepsTheReason() throws Exception {
    recorded("2026-07-01", "2026-07-28");
    Substitution running = substitutions.today(school).orElseThrow();
    String end = PAGE + "/" + running.id() + "/end";

    as(Role.CURATOR, post(end).param("lastDay", "2026-07-28").param("reason", "вышел"))
        .andExpect(status().isBadRequest());
    as(Role.CURATOR, post(end).param("lastDay", "2026-06-30").param("reason", " "))
        .andExpect(content().string(containsString("«Причина» не заполнено")));
    as(Role.CURATOR, post(end).param("lastDay", "2026-06-30").param("reason", "Вышел на работу"))
        .andExpect(status().is3xxRedirection());

    assertThat(roles()).containsExactly(Role.MENTOR);
    as(Role.CURATOR, get(PAGE))
        .andExpect(content().string(containsString("Вышел на работу")))
        .andExpect(content().string(containsString("закончилось")));
  }

  @Test
  void whoLeftDoesNotStandInWhenEnrolledAgain() throws Exception {
    recorded("2026-07-01", "2026-07-28");
    staff.leave(staff.find(school, substitute).orElseThrow());
    StaffMember again =
        staff.enrol(
            school,
            substitute,
            new school.mentoring.organisation.PersonName("Ветрова", "Анна", "Сергеевна"),
            "учитель",
            Set.of(Role.MENTOR),
            TestSchool.PASSWORD);

    assertThat(staff.rolesOf(again)).containsExactly(Role.MENTOR);
    assertThat(substitutions.today(school)).isEmpty();
  }

  @Test
  void anotherSchoolSeesAndEndsNothing() throws Exception {
    recorded("2026-07-01", "2026-07-28");
    Substitution running = substitutions.today(school).orElseThrow();
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));
    String stranger = TestSchool.login(Role.DIRECTOR, other);

    pages.as(stranger, get(PAGE)).andExpect(content().string(not(containsString("15-К"))));
    pages
        .as(
            stranger,
            post(PAGE + "/" + running.id() + "/end")
                .param("lastDay", "2026-06-30")
                .param("reason", "чужое"))
        .andExpect(status().isNotFound());
    assertThat(roles()).contains(Role.DIRECTOR);
  }
}
