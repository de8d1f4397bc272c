package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One field of a Camunda Form, with the checks its file declares.
 *
 * @param hint the description under the field, else empty
 * @param conditional whether it may be hidden: then it is never required here
 * @param decimals most digits after the comma, if the form limits them
 * @param choices of a select, a radio group or a checklist; empty where they come from a variable
 * @param choicesKey the variable that the choices come from, else empty
 * @param properties the form's own words on the field, which Tasklist passes over
 */
public record FormField(
    String key,
    String label,
    String hint,
    String type,
    boolean required,
    boolean readOnly,
    boolean conditional,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    OptionalInt decimals,
    OptionalInt maxLength,
    List<FormChoice> choices,
    String choicesKey,
    Map<String, String> properties) {

  static FormField of(JsonNode component, boolean conditional) {
    JsonNode validate = component.path("validate");
    List<FormChoice> choices = new ArrayList<>();
    component
        .path("values")
        .forEach(
            it ->
                choices.add(new FormChoice(it.path("value").asText(), it.path("label").asText())));
    Map<String, String> properties = new LinkedHashMap<>();
    component
        .path("properties")
        .fields()
        .forEachRemaining(it -> properties.put(it.getKey(), it.getValue().asText()));
    return new FormField(
        component.path("key").asText(),
        label(component),
        component.path("description").asText(),
        component.path("type").asText(),
        validate.path("required").asBoolean(),
        component.path("readonly").asBoolean() || component.path("disabled").asBoolean(),
        conditional,
        decimal(validate.path("min")),
        decimal(validate.path("max")),
        whole(component.path("decimalDigits")),
        whole(validate.path("maxLength")),
        List.copyOf(choices),
        component.path("valuesKey").asText(),
        Map.copyOf(properties));
  }

  private static String label(JsonNode component) {
    return Stream.of("label", "dateLabel", "key")
        .map(it -> component.path(it).asText())
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("");
  }

  private static OptionalInt whole(JsonNode node) {
    return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }

  /** Whether it only says what the person had before the eyes, see {@link SeenGround}. */
  boolean seen() {
    return readOnly && key.startsWith("seen");
  }

  /** This field with choices that are known only where it is shown. */
  public FormField offering(List<FormChoice> offered) {
    return new FormField(
        key,
        label,
        hint,
        type,
        required,
        readOnly,
        conditional,
        min,
        max,
        decimals,
        maxLength,
        List.copyOf(offered),
        choicesKey,
        properties);
  }

  /** This number with a bound that moves with the calendar, which no file can name. */
  public FormField upTo(int most) {
    return new FormField(
        key,
        label,
        hint,
        type,
        required,
        readOnly,
        conditional,
        min,
        Optional.of(BigDecimal.valueOf(most)),
        decimals,
        maxLength,
        choices,
        choicesKey,
        properties);
  }

  private static Optional<BigDecimal> decimal(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.asText().isBlank()
        ? Optional.empty()
        : Optional.of(new BigDecimal(node.asText()));
  }
}
