package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.ProcessModels.property;
import static school.mentoring.ProcessModels.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.roadmap.EvidenceKind;

/**
 * Every form can be answered by a client that knows nothing of it: it fills what is required with
 * any sentence, the lowest number, today and the first option, and the programme goes on.
 */
class FormsTests {

  /** What Tasklist can show and the server can check. */
  private static final Set<String> TYPES =
      Set.of(
          "text",
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "datetime",
          "group",
          "separator",
          "html");

  private static final Set<String> SHOWN_ONLY = Set.of("text", "html", "group", "separator");
  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");

  /** Layout with a fixed class at most: no link, no script, no style. */
  private static final String PLAIN_TAG =
      "</?(?:div|p|span|strong|h[2-4]|table|thead|tbody|tr|th|td)(?: class=\"[a-z -]+\")?>";

  /** Longest sentence that a client may send for a required text. */
  private static final int SENTENCE = 100;

  record Form(Path file, JsonNode content) {

    String id() {
      return content.path("id").asText();
    }

    /** All components, those of groups too. */
    List<JsonNode> components() {
      List<JsonNode> all = new ArrayList<>();
      collect(content, all);
      return all;
    }

    private static void collect(JsonNode parent, List<JsonNode> all) {
      for (JsonNode component : parent.path("components")) {
        all.add(component);
        collect(component, all);
      }
    }

    List<JsonNode> fields() {
      return components().stream()
          .filter(it -> !SHOWN_ONLY.contains(it.path("type").asText()))
          .toList();
    }

    Optional<JsonNode> field(String key) {
      return fields().stream().filter(it -> it.path("key").asText().equals(key)).findFirst();
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static List<Form> forms() {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(it -> new Form(it, read(json, it)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(ObjectMapper json, Path file) {
    try {
      return json.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no JSON", e);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsNamedLikeItsFileAndMadeForThisEngine(Form form) {
    assertThat(form).hasToString(ProcessModels.kebab(form.id()) + ".form");
    assertThat(form.content().path("type").asText()).isEqualTo("default");
    assertThat(form.content().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.content().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(form.content().path("schemaVersion").asInt()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormHoldsOnlyWhatTasklistShowsAndTheServerChecks(Form form) {
    assertThat(form.components())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(TYPES).contains(it.path("type").asText()));
    assertThat(form.components()).extracting(it -> it.path("id").asText()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldHasItsOwnKeyAndARussianLabel(Form form) {
    assertThat(form.fields()).extracting(it -> it.path("key").asText()).doesNotHaveDuplicates();
    assertThat(form.fields())
        .allSatisfy(
            it -> {
              assertThat(it.path("key").asText()).as("key").matches("[a-z][A-Za-z0-9]*");
              assertThat(it.path("label").asText() + it.path("dateLabel").asText())
                  .as("label of %s", it.path("key"))
                  .containsPattern("[А-Яа-яЁё]");
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFieldThatMayBeHiddenIsNeverRequired(Form form) {
    assertThat(form.components())
        .filteredOn(it -> it.hasNonNull("conditional"))
        .allSatisfy(
            it ->
                assertThat(
                        Stream.concat(Stream.of(it), nested(it))
                            .noneMatch(part -> part.path("validate").path("required").asBoolean()))
                    .as("required behind a condition: %s", it.path("key"))
                    .isTrue());
  }

  private static Stream<JsonNode> nested(JsonNode group) {
    return StreamSupport.stream(group.path("components").spliterator(), false)
        .flatMap(it -> Stream.concat(Stream.of(it), nested(it)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aTextTakesAnySentence(Form form) {
    assertThat(form.fields())
        .allSatisfy(
            it -> {
              JsonNode validate = it.path("validate");
              assertThat(validate.has("pattern")).as("pattern of %s", it.path("key")).isFalse();
              assertThat(validate.has("validationType"))
                  .as("format of %s", it.path("key"))
                  .isFalse();
              assertThat(validate.path("minLength").asInt()).isLessThanOrEqualTo(1);
              if (validate.path("required").asBoolean()) {
                assertThat(validate.path("maxLength").asInt(SENTENCE))
                    .as("longest text of %s", it.path("key"))
                    .isGreaterThanOrEqualTo(SENTENCE);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aChoiceSaysWhatThereIsToChoose(Form form) {
    assertThat(form.fields())
        .filteredOn(it -> CHOICES.contains(it.path("type").asText()))
        .allSatisfy(
            it -> {
              assertThat(it.path("values").size() > 0 || it.hasNonNull("valuesKey"))
                  .as("values of %s", it.path("key"))
                  .isTrue();
              assertThat(values(it)).doesNotHaveDuplicates().doesNotContain("");
              if (it.hasNonNull("defaultValue") && it.path("values").size() > 0) {
                assertThat(values(it)).contains(it.path("defaultValue").asText());
              }
            });
  }

  private static List<String> values(JsonNode choice) {
    return StreamSupport.stream(choice.path("values").spliterator(), false)
        .map(it -> it.path("value").asText())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aNumberHasALowestValueAndItsDefaultKeepsTheBounds(Form form) {
    assertThat(form.fields())
        .filteredOn(it -> it.path("type").asText().equals("number"))
        .allSatisfy(
            it -> {
              JsonNode validate = it.path("validate");
              if (validate.path("required").asBoolean()) {
                assertThat(validate.hasNonNull("min")).as("min of %s", it.path("key")).isTrue();
              }
              if (it.hasNonNull("defaultValue")) {
                assertThat(new BigDecimal(it.path("defaultValue").asText()))
                    .isBetween(
                        new BigDecimal(validate.path("min").asText("-1000000000")),
                        new BigDecimal(validate.path("max").asText("1000000000")));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aDateHasNoTimeAndTakesToday(Form form) {
    assertThat(form.fields())
        .filteredOn(it -> it.path("type").asText().equals("datetime"))
        .allSatisfy(it -> assertThat(it.path("subtype").asText()).isEqualTo("date"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aTextLinksOnlyToOwnPages(Form form) {
    assertThat(form.components())
        .allSatisfy(
            it ->
                assertThat(it.path("text").asText())
                    .doesNotContainPattern("\\]\\((?!/)")
                    .doesNotContain("<", "](" + "//"));
  }

  /**
   * Tasklist escapes what a template fills in, between tags only: so nothing is filled in inside a
   * tag, and a tag does nothing but lay out.
   */
  @ParameterizedTest
  @MethodSource("forms")
  void aPaperIsLaidOutByPlainTagsThatNothingIsFilledInto(Form form) {
    assertThat(form.components())
        .filteredOn(it -> it.path("type").asText().equals("html"))
        .allSatisfy(
            it ->
                assertThat(it.path("content").asText().replaceAll(PLAIN_TAG, ""))
                    .isNotBlank()
                    .doesNotContain("<", ">"));
  }

  @Test
  void everyFormIdIsGivenOnceAndEveryFormIsAskedFor() {
    List<String> ids = forms().stream().map(Form::id).toList();

    assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(askedFor());
  }

  private static Set<String> askedFor() {
    Set<String> asked = new HashSet<>();
    Arrays.stream(EvidenceKind.values()).map(EvidenceKind::form).forEach(asked::add);
    ProcessModels.all()
        .forEach(
            model -> {
              model.userTasks().forEach(it -> asked.add(it.getCamundaFormRef()));
              model.all(StartEvent.class).forEach(it -> asked.add(it.getCamundaFormRef()));
            });
    asked.remove(null);
    return asked;
  }

  @ParameterizedTest
  @MethodSource("school.mentoring.ProcessModels#all")
  void everyUserTaskHasAFormInItsNewestVersion(ProcessModels.Model model) {
    Set<String> ids = forms().stream().map(Form::id).collect(Collectors.toSet());
    assertThat(model.userTasks())
        .allSatisfy(
            it -> {
              assertThat(ids).as(it.getId()).contains(formOf(it).orElse("no form"));
              if (it.getCamundaFormRef() != null) {
                assertThat(it.getCamundaFormRefBinding()).as(it.getId()).isEqualTo("latest");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("school.mentoring.ProcessModels#all")
  void aTaskThatDecidesAsksForItsFactsAndIsNeverNotRequired(ProcessModels.Model model) {
    var byId = forms().stream().collect(Collectors.toMap(Form::id, Function.identity()));
    assertThat(model.userTasks())
        .filteredOn(it -> property(it, "decides").isPresent())
        .allSatisfy(
            it -> {
              Form form = byId.get(formOf(it).orElseThrow());
              assertThat(words(it, "decides"))
                  .as("facts of %s", it.getId())
                  .allSatisfy(
                      fact ->
                          assertThat(form.field(fact))
                              .as(fact)
                              .hasValueSatisfying(
                                  field ->
                                      assertThat(
                                              field.path("validate").path("required").asBoolean())
                                          .as("required")
                                          .isTrue()));
              assertThat(form.field("outcome").stream().flatMap(field -> values(field).stream()))
                  .as("ways to end %s", it.getId())
                  .doesNotContain("notRequired");
            });
  }

  /** Its own form, or that of its evidence. */
  private static Optional<String> formOf(UserTask task) {
    return Optional.ofNullable(task.getCamundaFormRef())
        .or(() -> property(task, "evidence").flatMap(EvidenceKind::find).map(EvidenceKind::form));
  }
}
