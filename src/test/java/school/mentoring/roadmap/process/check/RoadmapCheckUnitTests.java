package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.RoadmapCheck;

class RoadmapCheckUnitTests {

  /** What the application does under the names of tasks. */
  private static final Set<String> BORROWED =
      Set.of("userTask_signOrder", "userTask_collectParentConsents");

  private static final Shipped SHIPPED = new Shipped(ModelFiles.shipped(), BORROWED::contains);

  private final RoadmapCheck check = new CamundaRoadmapCheck(() -> SHIPPED, IdOwners.NOBODY);
  private final Map<String, byte[]> good = ModelFiles.museumRoadmap();

  static Stream<Mutation> mutations() {
    return Mutations.all();
  }

  @Test
  void aGoodRoadmapHasNoProblems() {
    assertThat(check.problems(good)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aBrokenRuleIsToldWithItsElementAndRemedy(Mutation mutation) {
    assertThat(check.problems(mutation.applied(good)))
        .anySatisfy(
            it -> {
              assertThat(it.resource()).isEqualTo(mutation.file());
              assertThat(it.element() + "|" + it.resource()).contains(mutation.place());
              assertThat(it.reason()).contains(mutation.reason());
              assertThat(it.remedy()).contains(mutation.remedy());
            });
  }

  @Test
  void eventsGatewaysAndSubprocessesMayKeepTheIdsOfTheModeler() {
    Map<String, byte[]> files = new TreeMap<>(ModelFiles.villageRoadmap());
    files.replaceAll(
        (name, file) ->
            bytes(
                new String(file, StandardCharsets.UTF_8)
                    .replaceAll("\\b(startEvent|endEvent|event)_(\\w+)", "Event_0$1$2")
                    .replaceAll("\\bgateway_(\\w+)", "Gateway_0$1")
                    .replaceAll("\\bsubProcess_(\\w+)", "Activity_0$1")));

    assertThat(check.problems(files)).isEmpty();
  }

  @Test
  void aRoadmapOfTwoYearsHasNoProblems() {
    assertThat(check.problems(ModelFiles.circleRoadmap())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name=\"window\" value=\"Y-09/Y+2-05\"|name=\"window\" value=\"осень\"|callActivity_runCircle|Окно «осень»",
        "name=\"window\" value=\"Y-09/Y+2-05\"|name=\"when\" value=\"Y-09/Y+2-05\"|callActivity_runCircle|нет срока",
        "name=\"line\" value=\"2\"|name=\"lines\" value=\"2\"|callActivity_runCircle|вызов этапа не относится",
        "value=\"userTask_reportCircle\"|value=\"userTask_monitorCircle\"|serviceTask_nextReportPeriodOfReports|не в том же подпроцессе",
        "value=\"Y-12;Y+1-05\"|value=\"Y-12\"|serviceTask_nextReportPeriodOfMonitorings|не называет задачу, которая повторяется",
        "name=\"line\" value=\"1\"|name=\"line\" value=\"1 7\"|callActivity_agreeConferenceDate|«7», а её никто не выполняет",
        "name=\"window\" value=\"external\"|name=\"window\" value=\"Y-10\"|callActivity_agreeConferenceDate|он в модели уже стоит"
      })
  void loopsStagesAndQuestionsForDatesAreChecked(
      String text, String by, String element, String reason) {
    Map<String, byte[]> files = new TreeMap<>(ModelFiles.circleRoadmap());
    String model = new String(files.get("circle-mentoring.bpmn"), StandardCharsets.UTF_8);
    assertThat(model).contains(text);
    int at = model.indexOf(text);
    files.put(
        "circle-mentoring.bpmn",
        bytes(model.substring(0, at) + by + model.substring(at + text.length())));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .anySatisfy(it -> assertThat(it).contains(element).contains(reason));
  }

  @Test
  void twoLoopsInOneScopeAreTold() {
    Map<String, byte[]> files = new TreeMap<>(ModelFiles.circleRoadmap());
    String model = new String(files.get("circle-mentoring.bpmn"), StandardCharsets.UTF_8);
    String loop = model.substring(model.indexOf("<bpmn:serviceTask"));
    loop = loop.substring(0, loop.indexOf("</bpmn:serviceTask>") + 19);
    String second = loop.replace("PeriodOfMonitorings", "PeriodOfOthers");
    files.put("circle-mentoring.bpmn", bytes(model.replace(loop, loop + second)));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .anyMatch(it -> it.contains("повторы смешаются") && it.contains("Embedded subprocess"));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    Map<String, byte[]> broken = Mutations.thatSays("нет исполнителя").applied(good);
    broken = Mutations.thatSays("отклонит приказ").applied(broken);
    broken = Mutations.thatSays("вида «filepicker»").applied(broken);
    broken = Mutations.thatSays("язык выражений «groovy»").applied(broken);

    assertThat(check.problems(broken))
        .extracting(ModelProblem::resource)
        .contains(
            "agree-museum-plan.form",
            "museum-mentoring.bpmn",
            "museum-workload.dmn",
            "prepare-museum.bpmn");
  }

  @Test
  void aShippedModelUnderAnotherNameOrWithAnotherContentPoses() {
    byte[] block = ModelFiles.shipped().get("processes/order/issue-order.bpmn");

    assertThat(check.problems(Map.of("issue-order.bpmn", block)))
        .extracting(ModelProblem::reason)
        .anyMatch(it -> it.contains("выдаёт себя за поставляемое"))
        .anyMatch(it -> it.contains("нет свойства roadmap"));
  }

  @Test
  void aShippedFormCannotBeReplaced() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put("order-evidence.form", bytes("{\"id\": \"orderEvidence\", \"components\": []}"));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .singleElement()
        .asString()
        .contains("order-evidence.form")
        .contains("«orderEvidence» выдаёт себя")
        .contains("дайте ему другой id");
  }

  @Test
  void aShippedStageIsNotDeployedWithoutItsRoadmap() {
    String stage = "processes/roadmap/target-model/prepare-conditions.bpmn";

    assertThat(check.problems(Map.of(stage, ModelFiles.shipped().get(stage))))
        .extracting(ModelProblem::reason)
        .singleElement()
        .asString()
        .contains("без остальных моделей");
  }

  @Test
  void aSecondFileWithTheSameProcessIsTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put("copy/prepare-museum.bpmn", good.get("prepare-museum.bpmn"));

    assertThat(check.problems(files))
        .extracting(ModelProblem::reason)
        .singleElement()
        .asString()
        .contains("«prepareMuseum» есть и в файле");
  }

  @Test
  void aModelWithoutItsDiagramIsTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    String model = new String(good.get("museum-mentoring.bpmn"), StandardCharsets.UTF_8);
    files.put(
        "museum-mentoring.bpmn",
        bytes(model.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .containsExactly(
            "museum-mentoring.bpmn: в файле нет схемы, его нечем показать. Что сделать: нарисуйте процесс в Camunda Modeler.");
  }

  @Test
  void filesOfOtherKindsAndTooBigOnesAreTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put("case.cmmn", bytes("<definitions/>"));
    files.put("script.groovy", bytes("1"));
    files.put("big.bpmn", new byte[5 * 1024 * 1024]);

    assertThat(check.problems(files))
        .extracting(it -> it.resource() + " " + it.reason())
        .containsExactly(
            "big.bpmn файл больше 2 МБ",
            "case.cmmn такие файлы в дорожную карту не входят",
            "script.groovy такие файлы в дорожную карту не входят");
  }

  @Test
  void aFileThatIsNoFormOrNoModelIsTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put("broken.form", bytes("{\"id\": "));
    files.put("other.form", bytes("[]"));
    files.put("broken.bpmn", bytes("<bpmn:definitions"));
    files.put("other.bpmn", bytes("<definitions/>"));

    assertThat(check.problems(files))
        .extracting(ModelProblem::resource)
        .contains("broken.form", "other.form", "broken.bpmn", "other.bpmn");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void stagesThatCallEachOtherAreTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    String stage = new String(good.get("prepare-museum.bpmn"), StandardCharsets.UTF_8);
    files.put(
        "prepare-museum.bpmn",
        bytes(
            stage
                .replace("calledElement=\"issueOrder\"", "calledElement=\"tidyMuseum\"")
                .replace("Binding=\"latest\" ", "Binding=\"deployment\" ")));
    files.put(
        "tidy-museum.bpmn",
        bytes(
            stage
                .replace("prepareMuseum", "tidyMuseum")
                .replace("calledElement=\"issueOrder\"", "calledElement=\"prepareMuseum\"")));

    assertThat(check.problems(files))
        .extracting(ModelProblem::text)
        .anyMatch(it -> it.startsWith("prepare-museum.bpmn") && it.contains("вызов по кругу"))
        .anyMatch(it -> it.startsWith("tidy-museum.bpmn") && it.contains("вызов по кругу"));
  }

  @Test
  void whateverIsTooDeepIsToldAndNotWalked() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put("deep.bpmn", bytes("<a>".repeat(100_000) + "</a>".repeat(100_000)));

    assertThat(check.problems(files))
        .extracting(ModelProblem::reason)
        .singleElement()
        .asString()
        .contains("глубже 100 раз");
  }

  @Test
  void ofVeryManyProblemsTheFirstAreTold() {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put(
        "agree-museum-plan.form",
        bytes(
            "{\"id\": \"agreeMuseumPlan\", \"components\": [%s{}]}"
                .formatted("{\"type\": \"html\"},".repeat(5_000))));

    assertThat(check.problems(files)).hasSize(301).last().asString().contains("замечаний всего");
  }

  @Test
  void aModelOfTooManyElementsIsToldOnce() {
    Map<String, byte[]> files = new TreeMap<>(good);
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 401; at++) {
      many.append("<bpmn:userTask id=\"userTask_copy%d\" name=\"x\" />".formatted(at));
    }
    String model = new String(good.get("museum-mentoring.bpmn"), StandardCharsets.UTF_8);
    files.put(
        "museum-mentoring.bpmn",
        bytes(model.replace("    <bpmn:endEvent", many + "<bpmn:endEvent")));

    assertThat(check.problems(files))
        .extracting(ModelProblem::reason)
        .singleElement()
        .asString()
        .contains("а принимается до 400");
  }
}
