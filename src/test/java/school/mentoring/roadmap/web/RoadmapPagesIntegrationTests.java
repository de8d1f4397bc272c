package school.mentoring.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.district.TestDistrict;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.placing.Audience;
import school.mentoring.roadmap.placing.Placer;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.roadmap.placing.RoadmapPlacing;
import school.mentoring.roadmap.process.check.ModelFiles;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

@EngineTest
class RoadmapPagesIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestDistrict district;
  @Autowired Roadmaps roadmaps;
  @Autowired RoadmapAccess access;
  @Autowired RoadmapPlacing placing;
  @Autowired ProgrammeControl programmes;
  @Autowired RepositoryService repository;

  private final String word =
      "w"
          + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc").substring(0, 3)
          + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x");
  private final String key = word + "Mentoring";
  private final Map<String, byte[]> good = ModelFiles.roadmapOf(word);

  private OrganisationId school;

  @BeforeEach
  void aSchool() {
    school = schools.founded();
  }

  @AfterEach
  void onlyShippedModelsStay() {
    repository
        .createProcessDefinitionQuery()
        .processDefinitionKeyLike("%" + word.substring(1) + "%")
        .list()
        .stream()
        .map(it -> it.getDeploymentId())
        .distinct()
        .forEach(it -> repository.deleteDeployment(it, true));
  }

  private String curator() {
    return curatorOf(school);
  }

  private static String curatorOf(OrganisationId of) {
    return TestSchool.login(Role.CURATOR, of);
  }

  private Placer placer(OrganisationId of) {
    return new Placer(curatorOf(of), of, false);
  }

  private ResultActions send(String login, String address, Map<String, byte[]> files)
      throws Exception {
    MockMultipartHttpServletRequestBuilder request = multipart(address);
    files.forEach((name, file) -> request.file(new MockMultipartFile("files", name, null, file)));
    return pages.as(login, request.param("schoolYear", "2026"));
  }

  private String checked(String login, Map<String, byte[]> files) throws Exception {
    return send(login, "/roadmaps/check", files)
        .andExpect(status().is3xxRedirection())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private String page(String login, String address) throws Exception {
    return pages
        .as(login, get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private ResultActions place(String login, String address, String audience) throws Exception {
    return pages.as(
        login,
        post(address.replaceFirst("\\?.*", ""))
            .param("audience", audience)
            .param("schoolYear", "2026"));
  }

  private static JsonNode json(ResultActions answer) throws Exception {
    return new ObjectMapper()
        .readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private Map<String, byte[]> with(String file, String from, String to) {
    Map<String, byte[]> files = new TreeMap<>(good);
    String text = new String(good.get(file), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String root() {
    return word + "-mentoring.bpmn";
  }

  @Test
  void aGoodRoadmapShowsItsCalendarAndIsPlacedOnceByTwoClicks() throws Exception {
    String address = checked(curator(), good);

    assertThat(page(curator(), address))
        .contains("Замечаний нет")
        .contains("Провести выставку")
        .contains("31.05.2027")
        .contains("01.09.2026")
        .contains("data-model")
        .contains(root());
    assertThat(roadmaps.newest(key)).as("a check deploys nothing").isEmpty();

    place(curator(), address, "own").andExpect(status().is3xxRedirection());
    place(curator(), address, "own").andExpect(status().is3xxRedirection());

    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(key).count()).isOne();
    assertThat(page(curator(), "/roadmaps")).contains(key).contains("Снять с размещения");
  }

  @Test
  void aRoadmapOfOneSchoolIsNeitherShownToAnotherNorStartedByIt() throws Exception {
    place(curator(), checked(curator(), good), "own");
    OrganisationId other = schools.founded();

    assertThat(page(curatorOf(other), "/roadmaps")).doesNotContain(key);
    for (String address :
        List.of("/lines", "/lines.csv", "/lines.xlsx", "/diagram", "/models.zip")) {
      pages
          .as(curatorOf(other), get("/roadmaps/" + key + address))
          .andExpect(status().isNotFound());
    }
    pages
        .as(curatorOf(other), get("/roadmaps/%s/diagram.bpmn?stage=%s".formatted(key, key)))
        .andExpect(status().isNotFound());
    assertThat(page(curator(), "/roadmaps/" + key + "/lines")).contains("Провести выставку");
    assertThat(page(curatorOf(other), "/programmes")).doesNotContain(key);
    assertThat(page(curator(), "/programmes")).contains(key);
    pages
        .as(curatorOf(other), get("/roadmaps/" + key + "/models.zip"))
        .andExpect(status().isNotFound());
    assertThatThrownBy(() -> programmes.start(key, other, 2026))
        .hasMessageContaining("размещена не для вашей организации");
    assertThat(programmes.start(key, school, 2026)).isNotNull();
  }

  @Test
  void aKeyBelongsToWhoPlacedItFirst() throws Exception {
    place(curator(), checked(curator(), good), "own");
    OrganisationId other = schools.founded();

    assertThat(page(curatorOf(other), checked(curatorOf(other), good)))
        .contains("уже разместила другая организация")
        .contains("дайте своей карте другой id");
    assertThatThrownBy(() -> placing.placed(UUID.randomUUID(), placer(other), Audience.only(other)))
        .isInstanceOf(Refusal.class);
    place(curator(), checked(curator(), good), "own");
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(key).count())
        .as("the owner places a newer version")
        .isEqualTo(2);
  }

  @Test
  void anotherRoadmapCannotBringAStageOfTheSameId() throws Exception {
    place(curator(), checked(curator(), good), "own");
    Map<String, byte[]> second = new TreeMap<>();
    good.forEach(
        (name, file) ->
            second.put(
                name.replace(word + "-mentoring", "second-" + word),
                new String(file, StandardCharsets.UTF_8)
                    .replace(key, "second" + word.substring(0, 1).toUpperCase() + word.substring(1))
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(page(curator(), checked(curator(), second)))
        .contains("уже есть в дорожной карте «" + key + "»")
        .contains("процесс «prepare")
        .contains("форма «agree")
        .contains("решение «" + word);
  }

  @Test
  void aWithdrawnRoadmapIsNotStartedAndComesBack() throws Exception {
    place(curator(), checked(curator(), good), "own");

    pages.as(curator(), post("/roadmaps/" + key + "/withdraw"));
    assertThatThrownBy(() -> programmes.start(key, school, 2026))
        .hasMessageContaining("снята с размещения");
    assertThat(page(curator(), "/programmes")).doesNotContain(key);
    pages.as(curator(), post("/roadmaps/" + key + "/restore"));

    assertThat(programmes.start(key, school, 2026)).isNotNull();
    pages.as(curator(), post("/roadmaps/targetModel/withdraw")).andExpect(status().isForbidden());
  }

  @Test
  void everyProblemIsListedAndNothingIsPlaced() throws Exception {
    Map<String, byte[]> bad = with(root(), "camunda:candidateGroups=\"curator\"", "");
    String address = checked(curator(), bad);

    assertThat(page(curator(), address))
        .contains("у задачи нет исполнителя")
        .contains("data-problems=\"userTask_holdExhibition\"")
        .doesNotContain("id=\"place\"");
    place(curator(), address, "own").andExpect(status().is3xxRedirection());
    assertThat(roadmaps.newest(key)).isEmpty();
  }

  @Test
  void aModelOfFiveMegabytesIsRefusedWithoutBeingRead() throws Exception {
    Map<String, byte[]> large = new TreeMap<>(good);
    large.put("large.bpmn", new byte[5 * 1024 * 1024]);

    String answer =
        send(curator(), "/roadmaps/check", large)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(answer).contains("large.bpmn").contains("5,0 МБ").contains("до 2 МБ");
  }

  @Test
  void filesBetweenCheckAndPlacingAreTheirSendersOwn() throws Exception {
    String address = checked(curator(), good).replaceFirst("\\?.*", "");

    pages
        .as(curator(), get(address + "/model").param("file", root()))
        .andExpect(status().isOk())
        .andExpect(
            it ->
                assertThat(it.getResponse().getHeader("Content-Disposition"))
                    .isEqualTo("attachment"));
    pages
        .as(curatorOf(schools.founded()), get(address + "/model").param("file", root()))
        .andExpect(status().isNotFound());
    place(TestSchool.login(Role.DIRECTOR, school), address, "own").andExpect(status().isNotFound());
    pages
        .as(TestSchool.login(Role.MENTOR, school), get("/roadmaps/check"))
        .andExpect(status().isForbidden());
  }

  @Test
  void theModelsOfARoadmapAreTakenHomeAsOneArchive() throws Exception {
    byte[] archive =
        pages
            .as(curator(), get("/roadmaps/targetModel/models.zip"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).contains("target-model.bpmn", "prepare-conditions.bpmn").hasSize(8);
  }

  @Test
  void otherProgramsCheckAndPlaceByTheSameRules() throws Exception {
    JsonNode problems =
        json(
            send(curator(), "/api/roadmaps/check", with(root(), "Y+1-05\"", "май\""))
                .andExpect(status().isOk()));
    assertThat(problems.path("problems")).hasSize(1);
    assertThat(problems.at("/problems/0/element").asText()).isEqualTo("userTask_holdExhibition");

    JsonNode calendar =
        json(send(curator(), "/api/roadmaps/check", good).andExpect(status().isOk()));
    assertThat(calendar.path("key").asText()).isEqualTo(key);
    assertThat(calendar.path("calendar")).isNotEmpty();
    assertThat(calendar.at("/calendar/0/from").asText()).isEqualTo("2026-09-01");

    send(curator(), "/api/roadmaps", with(root(), "Y+1-05\"", "май\""))
        .andExpect(status().isBadRequest());
    assertThat(roadmaps.newest(key)).isEmpty();
    assertThat(
            json(send(curator(), "/api/roadmaps", good).andExpect(status().isCreated()))
                .path("key")
                .asText())
        .isEqualTo(key);
    assertThat(json(pages.as(curator(), get("/api/roadmaps"))).toString()).contains(key);
  }

  @Test
  void onlyAnAdministratorPlacesForAll() throws Exception {
    String address = checked(curator(), good);

    place(curator(), address, "all").andExpect(status().isForbidden());
    place(curator(), address, "s-unknown").andExpect(status().isForbidden());
    assertThat(roadmaps.newest(key)).isEmpty();

    placing.placed(good, new Placer("admin", school, true), Audience.ALL);
    assertThat(open(schools.founded())).contains(key);
  }

  @Test
  void aCentrePlacesForASchoolBelowItAndForNoOther() throws Exception {
    OrganisationId centre = district.centre();
    OrganisationId below = district.schoolBelow(centre);
    String address = checked(curatorOf(centre), good);

    assertThat(page(curatorOf(centre), address)).contains("Подчинённая").contains(below.id());
    place(curatorOf(centre), address, school.id()).andExpect(status().isForbidden());
    assertThat(roadmaps.newest(key)).isEmpty();

    place(curatorOf(centre), address, below.id()).andExpect(status().is3xxRedirection());
    assertThat(open(below)).contains(key);
    assertThat(open(school)).doesNotContain(key);
  }

  @Test
  void whatAnAdministratorDeploysToTheEngineIsForAllAndNobodys() throws Exception {
    DeploymentBuilder deployment = repository.createDeployment().name(word);
    good.forEach((name, file) -> deployment.addInputStream(name, stream(file)));
    deployment.deploy();

    assertThat(open(schools.founded())).contains(key);
    assertThat(page(curator(), checked(curator(), good)))
        .contains("уже разместила другая организация");
  }

  private List<String> open(OrganisationId of) {
    return access.open(roadmaps.newest(), of).stream().map(RoadmapRef::key).toList();
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }
}
