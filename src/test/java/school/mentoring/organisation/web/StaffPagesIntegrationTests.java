package school.mentoring.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

@EngineTest
class StaffPagesIntegrationTests {

  private static final String HEADER = "Логин;Фамилия;Имя;Отчество;Должность;Роли;Пароль\n";

  @Autowired WebApplicationContext context;
  @Autowired List<Filter> filters;
  @Autowired TestSchool schools;
  @Autowired Staff staff;
  @Autowired Files files;
  @Autowired IdentityService identities;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private MockMvc mvc;
  private OrganisationId school;

  @BeforeEach
  void openedSchool() {
    DefaultMockMvcBuilder pages =
        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity());
    filters.stream().filter(it -> !(it instanceof FilterChainProxy)).forEach(pages::addFilters);
    mvc = pages.build();
    school = schools.founded();
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(TestSchool.login(role, school))).with(csrf()));
  }

  private ResultActions imported(String file) throws Exception {
    return mvc.perform(
        multipart("/staff/import")
            .file(new MockMultipartFile("file", "staff.csv", "text/csv", file.getBytes(UTF_8)))
            .with(user(TestSchool.login(Role.CURATOR, school)))
            .with(csrf()));
  }

  private MockHttpServletRequestBuilder person(String address, Role... roles) {
    MockHttpServletRequestBuilder form =
        post(address)
            .param("surname", "Ручьёва")
            .param("givenName", "Ирина")
            .param("patronymic", "Львовна")
            .param("post", "учитель химии")
            .param("password", TestSchool.PASSWORD);
    for (Role role : roles) {
      form.param("roles", role.name());
    }
    return form;
  }

  private Set<Role> roles(String login) {
    return staff.find(school, login).map(StaffMember::roles).orElse(Set.of());
  }

  private List<String> groups(String login) {
    return identities.createGroupQuery().groupMember(login).list().stream()
        .map(Group::getId)
        .toList();
  }

  @Test
  void onlyThoseWhoLeadSeeTheStaff() throws Exception {
    as(Role.MENTOR, get("/staff")).andExpect(status().isForbidden());
    as(Role.MENTOR, get("/staff/import")).andExpect(status().isForbidden());
    as(Role.MENTOR, person("/staff", Role.CURATOR).param("login", "mine-" + school))
        .andExpect(status().isForbidden());
    as(Role.CURATOR, get("/staff"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(TestSchool.login(Role.CLERK, school))));
    as(Role.CURATOR, get("/staff").param("search", "clerk-"))
        .andExpect(content().string(not(containsString(TestSchool.login(Role.MENTOR, school)))));
  }

  @Test
  void anAddedPersonCanLogInAndABadLoginIsNamed() throws Exception {
    String login = "ir-" + school;

    as(Role.CURATOR, person("/staff", Role.MENTOR).param("login", login))
        .andExpect(redirectedUrl("/staff"));

    assertThat(roles(login)).containsExactly(Role.MENTOR);
    assertThat(identities.checkPassword(login, TestSchool.PASSWORD)).isTrue();
    as(Role.CURATOR, person("/staff", Role.MENTOR).param("login", "Ручьёва"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Логин")));
    as(Role.CURATOR, person("/staff", Role.MENTOR).param("login", login))
        .andExpect(status().isConflict());
  }

  @Test
  void aDirectorIsMadeByADirectorOnly() throws Exception {
    String mentor = TestSchool.login(Role.MENTOR, school);

    as(Role.CURATOR, person("/staff/member/" + mentor, Role.DIRECTOR))
        .andExpect(status().isBadRequest());
    assertThat(roles(mentor)).containsExactly(Role.MENTOR);

    as(Role.DIRECTOR, person("/staff/member/" + mentor, Role.DIRECTOR))
        .andExpect(redirectedUrl("/staff"));
    assertThat(roles(mentor)).containsExactly(Role.DIRECTOR);
    assertThat(groups(mentor)).containsExactly("director");
  }

  @Test
  void aRoleTakenAwayCountsNoLonger() throws Exception {
    String clerk = TestSchool.login(Role.CLERK, school);
    as(Role.DIRECTOR, person("/staff/member/" + clerk, Role.CURATOR, Role.CLERK));
    as(Role.CLERK, get("/staff")).andExpect(status().isOk());

    as(Role.DIRECTOR, person("/staff/member/" + clerk, Role.CLERK));

    as(Role.CLERK, get("/staff")).andExpect(status().isForbidden());
    assertThat(groups(clerk)).containsExactly("clerk");
  }

  @Test
  void aRoleHeldInAnotherOrganisationKeepsItsGroup() throws Exception {
    String mentor = TestSchool.login(Role.MENTOR, school);
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));
    staff.enrol(
        other, mentor, new PersonName("Ветрова", "Анна", ""), "учитель", Set.of(Role.MENTOR), "");

    as(Role.DIRECTOR, person("/staff/member/" + mentor, Role.PSYCHOLOGIST));

    assertThat(groups(mentor)).containsExactlyInAnyOrder("mentor", "psychologist");
  }

  @Test
  void theTasksOfSomebodyWhoLeftComeToTheCurator() throws Exception {
    String clerk = TestSchool.login(Role.CLERK, school);
    runtime.startProcessInstanceByKey(
        "targetModel", Map.of("schoolYear", 2026, "organisation", school.id()));
    Task task = tasks.createTaskQuery().tenantIdIn(school.id()).list().get(0);
    groupsOf(task).forEach(it -> tasks.deleteCandidateGroup(task.getId(), it));
    tasks.addCandidateGroup(task.getId(), "clerk");
    tasks.setAssignee(task.getId(), clerk);

    as(Role.CURATOR, post("/staff/member/" + clerk + "/remove")).andExpect(redirectedUrl("/staff"));

    assertThat(staff.find(school, clerk)).isEmpty();
    assertThat(groups(clerk)).isEmpty();
    assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();
    assertThat(groupsOf(task)).containsExactlyInAnyOrder("clerk", "curator");
    as(Role.CURATOR, post("/staff/member/" + TestSchool.login(Role.CURATOR, school) + "/remove"))
        .andExpect(status().isForbidden());
  }

  private List<String> groupsOf(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(it -> it != null)
        .toList();
  }

  @Test
  void aPasswordIsChangedByTheDirectorOnly() throws Exception {
    String mentor = TestSchool.login(Role.MENTOR, school);
    String address = "/staff/member/" + mentor + "/password";

    as(Role.CURATOR, post(address).param("password", "another one"))
        .andExpect(status().isForbidden());
    as(Role.DIRECTOR, post(address).param("password", "short")).andExpect(status().isBadRequest());
    as(Role.DIRECTOR, post(address).param("password", "another one"))
        .andExpect(redirectedUrl("/staff"));

    assertThat(identities.checkPassword(mentor, "another one")).isTrue();
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
  void anotherOrganisationIsChosenOnlyByItsOwnPeople() throws Exception {
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));

    as(Role.CURATOR, post("/organisation/choice").param("organisation", other.id()))
        .andExpect(status().isForbidden());
    as(Role.CURATOR, post("/organisation/new").param("id", "new-school"))
        .andExpect(status().isForbidden());
    as(Role.MENTOR, get("/organisation")).andExpect(status().isOk());
  }

  @Test
  void aFileIsOpenedInItsOwnOrganisationOnly() throws Exception {
    byte[] scan = "%PDF-1.7 скан".getBytes(UTF_8);
    FileId own = files.keep(school, "clerk", new IncomingFile("Приказ № 5.pdf", null, scan));
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));
    FileId foreign = files.keep(other, "clerk", new IncomingFile("Приказ.pdf", null, scan));

    assertThat(files.keep(school, "mentor", new IncomingFile("копия.pdf", null, scan)))
        .isEqualTo(own);
    as(Role.MENTOR, get("/files/" + own))
        .andExpect(status().isOk())
        .andExpect(content().bytes(scan))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string("Content-Disposition", containsString("filename*=UTF-8''%D0%9F%D1%80")));
    as(Role.MENTOR, get("/files/" + foreign)).andExpect(status().isNotFound());
    as(Role.MENTOR, get("/files/nonsense")).andExpect(status().isNotFound());
    as(Role.MENTOR, get("/files/new").param("kept", foreign.toString()))
        .andExpect(status().isNotFound());
  }

  @Test
  void aLargeFileIsKeptAndAForgedOneRefused() throws Exception {
    byte[] large = new byte[20 * 1024 * 1024];
    System.arraycopy("%PDF-".getBytes(UTF_8), 0, large, 0, 5);

    FileId kept = files.keep(school, "clerk", new IncomingFile("large", null, large));
    assertThat(files.open(school, kept).content()).hasSize(large.length);

    mvc.perform(
            multipart("/files/new")
                .file(
                    new MockMultipartFile(
                        "file", "приказ.pdf", "application/pdf", "<html>".getBytes(UTF_8)))
                .with(user(TestSchool.login(Role.CLERK, school)))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("не подходит по содержанию")));
  }

  @Test
  void anAdministratorWithoutAnOrganisationFoundsOne() throws Exception {
    String admin = "root-" + school;
    String id = "new-" + school;
    administrator(admin);

    mvc.perform(get("/").with(user(admin))).andExpect(redirectedUrl("/organisation"));
    mvc.perform(get("/organisation").with(user(admin)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Завести новую организацию")));
    mvc.perform(founded(id).with(user(admin)).with(csrf())).andExpect(redirectedUrl("/staff"));
    mvc.perform(founded(id).with(user(admin)).with(csrf())).andExpect(status().isConflict());
    mvc.perform(founded("Школа").with(user(admin)).with(csrf())).andExpect(status().isBadRequest());

    assertThat(identities.createTenantQuery().tenantId(id).count()).isOne();
    identities.deleteUser(admin);
  }

  private static MockHttpServletRequestBuilder founded(String id) {
    return post("/organisation/new")
        .param("id", id)
        .param("fullName", "Муниципальное учреждение «Луговая школа»")
        .param("shortName", "МБОУ «Луговая школа»")
        .param("place", "с. Луговое")
        .param("headPost", "директор");
  }

  private void administrator(String login) {
    if (identities.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identities.saveGroup(identities.newGroup("camunda-admin"));
    }
    identities.saveUser(identities.newUser(login));
    identities.createMembership(login, "camunda-admin");
  }

  @Test
  void somebodyWhoseChosenPlaceIsGoneIsAtHomeAgain() throws Exception {
    String mentor = TestSchool.login(Role.MENTOR, school);
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));
    StaffMember place =
        staff.enrol(
            other,
            mentor,
            new PersonName("Ветрова", "Анна", ""),
            "куратор",
            Set.of(Role.CURATOR),
            "");
    MockHttpSession session = new MockHttpSession();
    as(Role.MENTOR, post("/organisation/choice").param("organisation", other.id()).session(session))
        .andExpect(redirectedUrl("/organisation"));
    as(Role.MENTOR, get("/staff").session(session)).andExpect(status().isOk());

    staff.leave(place);

    as(Role.MENTOR, get("/staff").session(session)).andExpect(status().isForbidden());
    as(Role.MENTOR, get("/organisation").session(session)).andExpect(status().isOk());
  }
}
