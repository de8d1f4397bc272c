package school.mentoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

@EngineTest
class StaffPagesIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired Staff staff;
  @Autowired IdentityService identities;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private OrganisationId school;

  @BeforeEach
  void openedSchool() {
    school = schools.founded();
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
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
}
