package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class RoadmapCheckIntegrationTests {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired JdbcTemplate database;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;

  private final Map<String, byte[]> good = ModelFiles.museumRoadmap();

  @AfterEach
  void onlyShippedModelsStay() {
    repository
        .createDeploymentQuery()
        .deploymentName("museum")
        .list()
        .forEach(it -> repository.deleteDeployment(it.getId(), true));
  }

  private DeploymentBuilder museum(Map<String, byte[]> files) {
    DeploymentBuilder deployment = repository.createDeployment().name("museum");
    files.forEach((name, file) -> deployment.addInputStream(name, stream(file)));
    return deployment;
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private Map<String, byte[]> broken() {
    return Mutations.thatSays("нет исполнителя").applied(good);
  }

  @Test
  void aBadModelIsRefusedAndNothingIsStored() {
    assertThatThrownBy(() -> museum(broken()).deploy())
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("замечаний: 1")
        .hasMessageContaining(
            "museum-mentoring.bpmn, «Провести выставку» (userTask_holdExhibition)")
        .hasMessageContaining("у задачи нет исполнителя")
        .hasMessageContaining("curator (куратор)");

    assertThat(repository.createDeploymentQuery().deploymentName("museum").count()).isZero();
    assertThat(
            repository.createProcessDefinitionQuery().processDefinitionKeyLike("%useum%").count())
        .isZero();
  }

  @Test
  void theEngineStoresNoDisguiseOfCode() {
    Mutations.disguises()
        .forEach(
            it ->
                assertThatThrownBy(() -> museum(it.applied(good)).deploy())
                    .as(it.toString())
                    .isInstanceOf(RefusedByDomain.class)
                    .hasMessageContaining(it.reason()));

    assertThat(repository.createDeploymentQuery().deploymentName("museum").count()).isZero();
  }

  @Test
  void noAddressInAModelIsEverAskedFor() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer outside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    outside.createContext(
        "/",
        it -> {
          asked.incrementAndGet();
          it.sendResponseHeaders(404, -1);
          it.close();
        });
    outside.start();
    try {
      String address = "http://127.0.0.1:%d/x.xsd".formatted(outside.getAddress().getPort());
      for (String leading :
          List.of(
              "xsi:schemaLocation=\"http://x " + address + "\"",
              "xsi:noNamespaceSchemaLocation=\"" + address + "\"")) {
        Mutation mutation =
            new Mutation(
                "museum-mentoring.bpmn",
                "<bpmn:definitions ",
                "<bpmn:definitions xmlns:strange=\"http://x\" %s ".formatted(leading),
                "",
                "",
                "");
        assertThatThrownBy(() -> museum(mutation.applied(good)).deploy())
            .isInstanceOf(RefusedByDomain.class);
      }
      assertThat(asked).hasValue(0);
    } finally {
      outside.stop(0);
    }
  }

  @Test
  void aModelForOneOrganisationIsRefused() {
    assertThatThrownBy(() -> museum(good).tenantId("demo-school").deploy())
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("общие для всех");
  }

  @Test
  void tokensThatDoubleWithoutEndAreTakenBack() {
    museum(doubling()).deploy();

    assertThatThrownBy(this::started).hasMessageContaining("шагов подряд");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("museumMentoring").count())
        .isZero();
  }

  /** The good roadmap with forks whose branches come together in exclusive gateways. */
  private Map<String, byte[]> doubling() {
    int times = 16;
    StringBuilder nodes = new StringBuilder();
    StringBuilder drawn = new StringBuilder();
    String before = "flow_planYear_prepareMuseum";
    for (int at = 0; at < times; at++) {
      nodes.append(
          """
          <bpmn:parallelGateway id="gateway_fork%1$d"><bpmn:incoming>%2$s</bpmn:incoming><bpmn:outgoing>flow_one%1$d</bpmn:outgoing><bpmn:outgoing>flow_two%1$d</bpmn:outgoing></bpmn:parallelGateway>
          <bpmn:exclusiveGateway id="gateway_merge%1$d"><bpmn:incoming>flow_one%1$d</bpmn:incoming><bpmn:incoming>flow_two%1$d</bpmn:incoming><bpmn:outgoing>flow_next%1$d</bpmn:outgoing></bpmn:exclusiveGateway>
          <bpmn:sequenceFlow id="flow_one%1$d" sourceRef="gateway_fork%1$d" targetRef="gateway_merge%1$d" />
          <bpmn:sequenceFlow id="flow_two%1$d" sourceRef="gateway_fork%1$d" targetRef="gateway_merge%1$d" />
          <bpmn:sequenceFlow id="flow_next%1$d" sourceRef="gateway_merge%1$d" targetRef="%3$s" />
          """
              .formatted(
                  at,
                  before,
                  at + 1 < times ? "gateway_fork" + (at + 1) : "callActivity_prepareMuseum"));
      before = "flow_next" + at;
      for (String gateway : List.of("gateway_fork", "gateway_merge")) {
        drawn.append(
            "<bpmndi:BPMNShape id=\"shape_%1$s\" bpmnElement=\"%1$s\"><dc:Bounds x=\"1\" y=\"1\" width=\"50\" height=\"50\" /></bpmndi:BPMNShape>"
                .formatted(gateway + at));
      }
      for (String flow : List.of("flow_one", "flow_two", "flow_next")) {
        drawn.append(
            "<bpmndi:BPMNEdge id=\"edge_%1$s\" bpmnElement=\"%1$s\"><di:waypoint x=\"1\" y=\"1\" /><di:waypoint x=\"2\" y=\"2\" /></bpmndi:BPMNEdge>"
                .formatted(flow + at));
      }
    }
    String root = "museum-mentoring.bpmn";
    String end = "    <bpmn:endEvent id=\"endEvent_museumYear\"";
    Map<String, byte[]> files = good;
    files = new Mutation(root, end, nodes + end, "", "", "").applied(files);
    files =
        changed(
            files,
            "targetRef=\"callActivity_prepareMuseum\" />\n    <bpmn:sequenceFlow id=\"flow_prepare",
            "targetRef=\"gateway_fork0\" />\n    <bpmn:sequenceFlow id=\"flow_prepare");
    files =
        changed(
            files,
            "<bpmn:incoming>flow_planYear_prepareMuseum</bpmn:incoming>\n      <bpmn:outgoing>flow_prepare",
            "<bpmn:incoming>%s</bpmn:incoming>\n      <bpmn:outgoing>flow_prepare"
                .formatted(before));
    return changed(files, "    </bpmndi:BPMNPlane>", drawn + "    </bpmndi:BPMNPlane>");
  }

  private static Map<String, byte[]> changed(Map<String, byte[]> files, String from, String to) {
    return new Mutation("museum-mentoring.bpmn", from, to, "", "", "").applied(files);
  }

  @Test
  void aGoodRoadmapRunsToItsEnd() {
    museum(good).deploy();
    ProgrammeId programme = started();

    tasks.answer(
        programme,
        "userTask_agreePlan",
        Map.of("orderNeeded", "no", "guides", 3, "evidenceNote", "Десять экскурсий"));
    tasks.fire(programme, "event_exhibitionDay");
    tasks.answer(
        programme,
        "userTask_holdExhibition",
        Map.of("outcome", "done", "evidenceNote", "Открыта выставка"));

    assertThat(running(programme)).isZero();
  }

  @Test
  void aRunningProgrammeSurvivesARestartAfterTheRulesWereTightened() {
    museum(good).deploy();
    ProgrammeId programme = started();

    breakStoredModel();
    engine.getDeploymentCache().discardProcessDefinitionCache();
    assertThatThrownBy(() -> museum(stored()).deploy()).hasMessageContaining("нет исполнителя");
    tasks.answer(
        programme,
        "userTask_agreePlan",
        Map.of("orderNeeded", "no", "guides", 3, "evidenceNote", "Десять экскурсий"));

    tasks.fire(programme, "event_exhibitionDay");
    assertThat(tasks.all(programme)).containsExactly("userTask_holdExhibition");
  }

  /** What stands in the database breaks a rule that its model obeyed when it was stored. */
  private void breakStoredModel() {
    byte[] model = broken().get("museum-mentoring.bpmn");
    assertThat(
            database.update(
                "update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = 'museum-mentoring.bpmn'",
                model))
        .isOne();
  }

  private Map<String, byte[]> stored() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put(
        "museum-mentoring.bpmn",
        database.queryForObject(
            "select BYTES_ from ACT_GE_BYTEARRAY where NAME_ = 'museum-mentoring.bpmn'",
            byte[].class));
    return files;
  }

  private ProgrammeId started() {
    OrganisationId school = schools.founded();
    return ProgrammeId.of(
        runtime
            .startProcessInstanceByKey(
                "museumMentoring", Map.of("schoolYear", 2026, "organisation", school.id()))
            .getBusinessKey());
  }

  private long running(ProgrammeId programme) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .count();
  }
}
