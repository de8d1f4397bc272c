package school.mentoring.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.BruteForce;
import school.mentoring.matching.optimum.ExactMatcher;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MatchingRunsApiIntegrationTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired Matchings matchings;
  @Autowired MatchingRuns runs;

  private OrganisationId school;
  private ProgrammeId programme;
  private MatchingRunId run;

  @BeforeEach
  void keepARun() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    List<AdmissiblePair> admissible =
        List.of(
            new AdmissiblePair("anna", "boris", 10),
            new AdmissiblePair("anna", "vera", 9),
            new AdmissiblePair("gleb", "boris", 2),
            new AdmissiblePair("gleb", "dina", 3),
            new AdmissiblePair("gleb", "vera", 1));
    MatchingProblem problem =
        new MatchingProblem(
            List.of(new MentorCapacity("anna", 2), new MentorCapacity("gleb", 1)),
            List.of("boris", "dina", "vera"),
            admissible,
            Set.of(admissible.get(2).ids()));
    run =
        runs.keep(
            school,
            programme,
            matchings.propose(school, programme),
            "{\"topic\": 10}",
            problem,
            new ExactMatcher().solve(problem));
  }

  private MockHttpServletResponse asked(String login, String path) throws Exception {
    return pages.as(login, get(path)).andReturn().getResponse();
  }

  private JsonNode body(String path) throws Exception {
    MockHttpServletResponse response = asked(TestSchool.login(Role.CURATOR, school), path);
    assertThat(response.getStatus()).isEqualTo(200);
    return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void whoeverSolvesAPublishedRunAnewGetsItsValue() throws Exception {
    JsonNode list = body("/api/matching-runs?programme=" + programme);
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/id").asText()).isEqualTo(run.toString());
    assertThat(list.at("/0/objective").asText()).isEqualTo("most-participants");

    JsonNode published = body("/api/matching-runs/" + run);

    assertThat(published.path("value")).isEqualTo(list.at("/0/value"));
    assertThat(published.path("bound")).isEqualTo(published.path("value"));
    assertThat(published.path("proven").asBoolean()).isTrue();
    assertThat(published.path("parameters").path("topic").asInt()).isEqualTo(10);
    assertThat(published.at("/pinned/0/mentee").asText()).isEqualTo("boris");
    MatchingValue value = new BruteForce(problem(published)).best().orElseThrow();
    assertThat(published.at("/value/matched").asInt()).isEqualTo(value.matched()).isEqualTo(1);
    assertThat(published.at("/value/points").asLong()).isEqualTo(value.points()).isEqualTo(9);
    assertThat(published.path("chosen").toString())
        .isEqualTo("[{\"mentor\":\"anna\",\"mentee\":\"vera\",\"points\":9}]");
  }

  private static MatchingProblem problem(JsonNode run) {
    List<MentorCapacity> mentors = new ArrayList<>();
    List<MenteeDemand> mentees = new ArrayList<>();
    List<AdmissiblePair> admissible = new ArrayList<>();
    run.path("mentors")
        .forEach(
            it ->
                mentors.add(
                    new MentorCapacity(
                        it.path("id").asText(),
                        it.path("least").asInt(),
                        it.path("capacity").asInt())));
    run.path("mentees")
        .forEach(
            it -> mentees.add(new MenteeDemand(it.path("id").asText(), it.path("most").asInt())));
    run.path("admissible")
        .forEach(
            it ->
                admissible.add(
                    new AdmissiblePair(
                        it.path("mentor").asText(),
                        it.path("mentee").asText(),
                        it.path("points").asInt())));
    Objective objective = Objective.of(run.path("objective").asText());
    return new MatchingProblem(objective, mentors, mentees, admissible, Set.of());
  }

  @Test
  void onlyThoseWhoLeadTheProgrammeSeeItsRuns() throws Exception {
    String list = "/api/matching-runs?programme=" + programme;
    OrganisationId other = schools.founded();

    assertThat(asked(TestSchool.login(Role.DIRECTOR, school), list).getStatus()).isEqualTo(200);
    for (String path : List.of(list, "/api/matching-runs/" + run)) {
      for (Role role : List.of(Role.MENTOR, Role.PSYCHOLOGIST, Role.CLERK, Role.COORDINATOR)) {
        assertThat(asked(TestSchool.login(role, school), path).getStatus()).isEqualTo(403);
      }
      assertThat(asked(TestSchool.login(Role.CURATOR, other), path).getStatus()).isEqualTo(404);
    }
  }

  @Test
  void aRunThatIsNotThereIsNotFoundAndTheAddressesAreDescribed() throws Exception {
    String curator = TestSchool.login(Role.CURATOR, school);

    assertThat(
            asked(curator, "/api/matching-runs/" + new ProposalId(UUID.randomUUID())).getStatus())
        .isEqualTo(404);
    assertThat(asked(curator, "/api/matching-runs/1").getStatus()).isEqualTo(404);
    assertThat(body("/v3/api-docs").path("paths").has("/api/matching-runs/{id}")).isTrue();
  }
}
