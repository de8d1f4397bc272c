package school.mentoring.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.process.ClubRoadmap;
import school.mentoring.roadmap.process.ClubRoadmap.Step;
import school.mentoring.shared.OrganisationId;

@EngineTest
class VersionPagesIntegrationTests {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired IdentityService identities;
  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired ObjectMapper json;

  private final ClubRoadmap club =
      ClubRoadmap.first("club" + UUID.randomUUID().toString().substring(0, 8));
  private final List<String> deployments = new ArrayList<>();
  private OrganisationId school;
  private String page;
  private String api;

  @BeforeEach
  void begin() {
    school = schools.founded();
    deployments.add(club.deployed(repository));
    String programme =
        runtime
            .startProcessInstanceByKey(
                club.key(), Map.of("schoolYear", 2026, "organisation", school.id()))
            .getBusinessKey();
    page = "/programmes/" + programme;
    api = "/api/programmes/" + programme + "/version";
  }

  @AfterEach
  void remove() {
    identities.clearAuthentication();
    deployments.forEach(it -> repository.deleteDeployment(it, true));
  }

  private void newVersion() {
    deployments.add(
        club.stage(
                steps ->
                    List.of(
                        steps.get(0).window("Y-10"),
                        steps.get(1),
                        Step.of("showPlan", "Показать <план>", "8.51", "Y-12")))
            .deployed(repository));
  }

  private MockHttpServletResponse answer(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }

  private String text(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = answer(Role.CURATOR, request);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private JsonNode report(MockHttpServletRequestBuilder request) throws Exception {
    return json.readTree(text(request));
  }

  @Test
  void withoutANewVersionThePagesSayNothingOfOne() throws Exception {
    assertThat(text(get(page))).doesNotContain("Размещена новая версия");
    assertThat(text(get(page + "/version"))).contains("решать нечего");
  }

  @Test
  void thePageTellsWhatChangedAndWhatWouldHappen() throws Exception {
    newVersion();

    assertThat(text(get(page))).contains("Размещена новая версия", page + "/version");
    assertThat(text(get(page + "/version")))
        .contains(
            "Перевести на новую версию",
            "Доработать по прежней версии",
            "Срок: 30.09.2026 → 30.10.2026",
            "остаётся как есть",
            "Показать &lt;план&gt;",
            "задача появится, когда до неё дойдёт дело",
            "до неё дело не дошло");
  }

  @Test
  void whoLeavesItIsShownAndWhoMigratesComesBackToTheProgramme() throws Exception {
    newVersion();
    pages
        .as(TestSchool.login(Role.DIRECTOR, school), post(page + "/version/leave"))
        .andExpect(status().is3xxRedirection());
    assertThat(text(get(page))).contains("дорабатывает по прежней версии", "director-" + school);

    pages
        .as(TestSchool.login(Role.CURATOR, school), post(page + "/version/migrate"))
        .andExpect(status().is3xxRedirection());

    assertThat(text(get(page))).doesNotContain("прежней версии", "Размещена");
    assertThat(text(get(page + "/version")))
        .contains("переведена на новую версию", "доработает по прежней версии");
  }

  @Test
  void onlyWhoLeadsTheOrganisationDecides() throws Exception {
    newVersion();
    OrganisationId other = schools.founded();

    assertThat(answer(Role.MENTOR, get(page + "/version")).getStatus()).isEqualTo(403);
    assertThat(answer(Role.MENTOR, post(page + "/version/migrate")).getStatus()).isEqualTo(403);
    assertThat(answer(Role.PSYCHOLOGIST, get(api)).getStatus()).isEqualTo(403);
    assertThat(
            pages
                .as(TestSchool.login(Role.DIRECTOR, other), get(api))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(answer(Role.CURATOR, post("/engine-rest/migration/execute")).getStatus())
        .isEqualTo(403);
  }

  @Test
  void otherProgramsReadCompareAndDecide() throws Exception {
    newVersion();
    JsonNode before = report(get(api));
    assertThat(before.path("possible").asBoolean()).isTrue();
    assertThat(before.path("comparison").path("added").get(0).path("line").asText())
        .isEqualTo("8.51");
    assertThat(before.path("dryRun").path("tasks")).hasSize(3);

    assertThat(report(decision("leave", "")).path("decided").get(0).path("choice").asText())
        .isEqualTo("LEFT");
    assertThat(answer(Role.CURATOR, decision("perhaps", "")).getStatus()).isEqualTo(400);
    assertThat(answer(Role.CURATOR, decision("migrate", "other")).getStatus()).isEqualTo(409);

    JsonNode after = report(decision("migrate", before.path("fingerprint").asText()));
    assertThat(after.path("running").path("number").asInt()).isEqualTo(2);
    assertThat(after.path("newest").isNull()).isTrue();
  }

  private MockHttpServletRequestBuilder decision(String choice, String seen) throws Exception {
    return post(api)
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            json.writeValueAsString(
                seen.isEmpty()
                    ? Map.of("choice", choice)
                    : Map.of("choice", choice, "fingerprint", seen)));
  }
}
