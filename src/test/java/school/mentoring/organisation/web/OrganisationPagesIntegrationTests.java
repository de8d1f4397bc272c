package school.mentoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
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
class OrganisationPagesIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired Staff staff;
  @Autowired IdentityService identities;

  private OrganisationId school;

  @BeforeEach
  void openedSchool() {
    school = schools.founded();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
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
  void anAdministratorWithoutAnOrganisationFoundsOne() throws Exception {
    String admin = "root-" + school;
    String id = "new-" + school;
    administrator(admin);

    pages.as(admin, get("/")).andExpect(redirectedUrl("/organisation"));
    pages
        .as(admin, get("/organisation"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Завести новую организацию")));
    pages.as(admin, founded(id)).andExpect(redirectedUrl("/staff"));
    pages.as(admin, founded(id)).andExpect(status().isConflict());
    pages.as(admin, founded("Школа")).andExpect(status().isBadRequest());

    assertThat(identities.createTenantQuery().tenantId(id).count()).isOne();
    identities.deleteUser(admin);
  }

  @Test
  void anAdministratorGivesAnOrganisationItsPlaceAndNobodyElseDoes() throws Exception {
    String admin = "root-place-" + school;
    String centre = "centre-" + school;
    administrator(admin);
    MockHttpSession session = new MockHttpSession();

    pages
        .as(admin, founded(centre).param("level", "MUNICIPALITY").session(session))
        .andExpect(redirectedUrl("/staff"));
    pages
        .as(admin, post("/organisation/choice").param("organisation", school.id()).session(session))
        .andExpect(redirectedUrl("/organisation"));
    pages.as(admin, placed("nowhere").session(session)).andExpect(status().isBadRequest());
    pages.as(admin, placed(centre).session(session)).andExpect(redirectedUrl("/organisation"));
    as(Role.DIRECTOR, placed("")).andExpect(status().isForbidden());

    as(Role.MENTOR, get("/organisation"))
        .andExpect(content().string(containsString("Вышестоящая организация")));
    identities.deleteUser(admin);
  }

  private static MockHttpServletRequestBuilder placed(String parent) {
    return post("/organisation/place").param("level", "SCHOOL").param("parent", parent);
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
