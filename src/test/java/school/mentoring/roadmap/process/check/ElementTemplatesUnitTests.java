package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.EvidenceKind;

/** The templates of Camunda Modeler offer what the check accepts. */
class ElementTemplatesUnitTests {

  private static final Path FOLDER = Path.of("processes/.camunda/element-templates");
  private static final Set<String> BINDINGS =
      Set.of("property", "camunda:property", "camunda:in", "camunda:in:businessKey", "camunda:out");

  static List<JsonNode> templates() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      ObjectMapper json = new ObjectMapper();
      List<Path> all = files.sorted().toList();
      List<JsonNode> templates = new ArrayList<>();
      for (Path file : all) {
        templates.add(json.readTree(file.toFile()));
      }
      return templates;
    }
  }

  @Test
  void everyTemplateHasAnIdOfItsOwn() throws IOException {
    Set<String> ids = new HashSet<>();
    assertThat(templates()).hasSize(11).allMatch(it -> ids.add(it.path("id").asText()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasTheShapeThatTheModelerReads(JsonNode template) {
    assertThat(template.path("name").asText()).isNotBlank();
    assertThat(template.path("appliesTo")).isNotEmpty();
    for (JsonNode property : template.path("properties")) {
      assertThat(property.path("type").asText()).isIn("String", "Dropdown", "Hidden");
      assertThat(property.at("/binding/type").asText()).isIn(BINDINGS);
      if (property.path("type").asText().equals("Dropdown")) {
        assertThat(property.path("choices")).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateSetsOnlyPropertiesThatTheCheckKnows(JsonNode template) {
    StreamSupport.stream(template.path("properties").spliterator(), false)
        .filter(it -> it.at("/binding/type").asText().equals("camunda:property"))
        .map(it -> it.at("/binding/name").asText())
        .filter(it -> !it.matches("(line|window)\\..+"))
        .forEach(it -> assertThat(PropertyRule.KNOWN).contains(it));
  }

  @Test
  void aLineOffersEveryKindOfEvidenceAndEveryRole() throws IOException {
    JsonNode line =
        templates().stream()
            .filter(it -> it.path("id").asText().endsWith(".roadmapLine"))
            .findFirst()
            .orElseThrow();
    assertThat(choices(line, "evidence"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EvidenceKind.values()).map(EvidenceKind::key).toList());
    assertThat(choices(line, "camunda:candidateGroups"))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values()).map(Role::group).toList());
  }

  private static Set<String> choices(JsonNode template, String name) {
    return StreamSupport.stream(template.path("properties").spliterator(), false)
        .filter(it -> it.at("/binding/name").asText().equals(name))
        .flatMap(it -> StreamSupport.stream(it.path("choices").spliterator(), false))
        .map(it -> it.path("value").asText())
        .collect(Collectors.toSet());
  }
}
