package school.mentoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.ProcessModels.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.ProcessModels.Model;
import school.mentoring.order.OrderKind;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.window.Window;

/** What Camunda Modeler offers a methodist is what the application understands. */
class ModelerFilesTests {

  private static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");
  private static final Path LINT = Path.of("processes/.camunda/lint/client.js");

  private static final Map<String, Model> BLOCKS =
      ProcessModels.all().stream()
          .filter(it -> !it.ofRoadmap())
          .collect(Collectors.toMap(it -> it.process().getId(), Function.identity()));

  /** A template and its file. */
  record Template(String file, JsonNode content) {

    Stream<JsonNode> bindings(String type) {
      return properties().filter(it -> it.at("/binding/type").asText().equals(type));
    }

    Stream<JsonNode> properties() {
      return StreamSupport.stream(content.get("properties").spliterator(), false);
    }

    Stream<JsonNode> bound(String type, String name) {
      return bindings(type).filter(it -> it.at("/binding/name").asText().equals(name));
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Template> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.sorted().map(ModelerFilesTests::template).toList();
    }
  }

  private static Template template(Path file) {
    try {
      return new Template(
          file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Set<String> choices(JsonNode property) {
    return StreamSupport.stream(property.path("choices").spliterator(), false)
        .map(it -> it.get("value").asText())
        .filter(it -> !it.isEmpty())
        .collect(toSet());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateCallsABlockThatExistsInItsProgramme(Template template) {
    template
        .bound("property", "calledElement")
        .filter(it -> it.path("type").asText().equals("Hidden"))
        .forEach(
            it -> {
              assertThat(BLOCKS).containsKey(it.get("value").asText());
              assertThat(template.bindings("camunda:in:businessKey"))
                  .extracting(key -> key.get("value").asText())
                  .containsExactly("#{execution.processBusinessKey}");
            });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateBindsLinesOnlyToTasksOfItsBlock(Template template) {
    template
        .bound("property", "calledElement")
        .filter(it -> it.has("value"))
        .forEach(
            block ->
                assertThat(tasks(block.get("value").asText(), new HashSet<>()))
                    .containsAll(boundTasks(template)));
  }

  private static Set<String> boundTasks(Template template) {
    return template
        .bindings("camunda:property")
        .map(it -> it.at("/binding/name").asText())
        .filter(it -> it.contains("."))
        .map(it -> it.substring(it.indexOf('.') + 1))
        .collect(toSet());
  }

  /** The user tasks of a block and of the blocks that it calls. */
  private static Set<String> tasks(String block, Set<String> seen) {
    Set<String> tasks = new TreeSet<>();
    if (BLOCKS.containsKey(block) && seen.add(block)) {
      BLOCKS.get(block).userTasks().stream().map(UserTask::getId).forEach(tasks::add);
      BLOCKS.get(block).calls().forEach(it -> tasks.addAll(tasks(it.getCalledElement(), seen)));
    }
    return tasks;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateOffersEveryRoleEvidenceAndKindOfOrder(Template template) {
    template
        .bound("property", "camunda:candidateGroups")
        .forEach(it -> assertThat(choices(it)).isEqualTo(roles()));
    template
        .bound("camunda:property", "role")
        .forEach(it -> assertThat(choices(it)).isEqualTo(roles()));
    template
        .bound("camunda:property", "evidence")
        .forEach(it -> assertThat(choices(it)).isEqualTo(evidence()));
    template
        .bindings("camunda:in")
        .filter(it -> it.at("/binding/target").asText().equals("orderKind"))
        .forEach(it -> assertThat(choices(it)).isEqualTo(orders()));
  }

  private static Set<String> roles() {
    return Arrays.stream(Role.values()).map(Role::group).collect(toSet());
  }

  private static Set<String> evidence() {
    return Arrays.stream(EvidenceKind.values()).map(EvidenceKind::key).collect(toSet());
  }

  private static Set<String> orders() {
    return OrderKind.values().stream().map(OrderKind::key).collect(toSet());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateTakesTheWindowsThatTheProgrammeTakes(Template template) {
    template
        .bound("camunda:property", "window")
        .filter(it -> it.has("constraints"))
        .map(it -> Pattern.compile(it.at("/constraints/pattern/value").asText()))
        .forEach(ModelerFilesTests::takesWindows);
  }

  @Test
  void theLintTakesTheWindowsThatTheProgrammeTakes() throws IOException {
    Matcher point = Pattern.compile("POINT = '([^']+)'").matcher(lint());
    assertThat(point.find()).isTrue();
    String one = point.group(1).replace("\\\\", "\\");
    String span = "((%1$s/)?%1$s|/%1$s)".formatted(one);
    takesWindows(Pattern.compile("^(programme|external|%1$s(;%1$s)*)$".formatted(span)));
  }

  private static void takesWindows(Pattern pattern) {
    for (String window :
        List.of(
            "Y-09", "Y-08/Y-09", "/Y-12-01", "Y-12;Y+1-05", "programme", "external", "Y+2-12")) {
      Window.parse(window);
      assertThat(window).matches(pattern);
    }
    for (String window : List.of("Y-13", "Y+3-01", "сентябрь", "2026-09", "Y-09;", "")) {
      assertThat(window).doesNotMatch(pattern);
    }
  }

  @Test
  void theLintKnowsTheRolesTheEvidenceAndTheShippedModelsProperties() throws IOException {
    assertThat(listed("ROLES")).isEqualTo(roles());
    assertThat(listed("EVIDENCE")).isEqualTo(evidence());
    Set<String> used =
        ProcessModels.all().stream()
            .flatMap(it -> it.all(BaseElement.class).stream())
            .flatMap(ProcessModels::names)
            .map(it -> it.split("\\.")[0])
            .collect(toSet());
    assertThat(listed("PROPERTIES")).containsAll(used);
  }

  private static Set<String> listed(String name) throws IOException {
    Matcher list = Pattern.compile(name + " = \\[([^]]+)]").matcher(lint());
    assertThat(list.find()).isTrue();
    return Arrays.stream(list.group(1).split(","))
        .map(it -> it.strip().replace("'", ""))
        .collect(toSet());
  }

  private static String lint() throws IOException {
    return Files.readString(LINT);
  }

  @Test
  void everyBlockThatARoadmapMayStartAloneHasATemplate() throws IOException {
    Set<String> offered =
        templates().stream()
            .flatMap(it -> it.bound("property", "calledElement"))
            .map(it -> it.path("value").asText())
            .collect(toSet());
    Set<String> called =
        ProcessModels.all().stream()
            .filter(Model::ofRoadmap)
            .flatMap(it -> it.calls().stream())
            .filter(it -> property(it, "line").isPresent())
            .map(it -> it.getCalledElement())
            .filter(BLOCKS::containsKey)
            .filter(it -> !Set.of("supportUnmatchedMentee", "accompanyMentorship").contains(it))
            .collect(toSet());
    assertThat(offered).containsAll(called);
  }
}
