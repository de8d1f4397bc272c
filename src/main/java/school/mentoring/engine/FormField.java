package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.camunda.spin.json.SpinJsonNode;

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

  /** Texts without a limit of their own in the form. */
  private static final int LONGEST_TEXT = 20_000;

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

  private static Optional<BigDecimal> decimal(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.asText().isBlank()
        ? Optional.empty()
        : Optional.of(new BigDecimal(node.asText()));
  }

  /** What is wrong with this value, in Russian, naming field, value and remedy. */
  Optional<String> problem(Object value) {
    String text = value == null || List.of().equals(value) ? "" : value.toString().strip();
    if (text.isEmpty()) {
      return required && !conditional
          ? Optional.of("Поле «%s» не заполнено: заполните его.".formatted(label))
          : Optional.empty();
    }
    return switch (type) {
      case "number" -> numberProblem(text);
      case "datetime" -> dateProblem(text);
      case "select", "radio" -> choiceProblem(text);
      case "checklist" -> ticked(value).flatMap(it -> choiceProblem(it).stream()).findFirst();
      default -> lengthProblem(text);
    };
  }

  private Optional<String> numberProblem(String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      return Optional.of(
          "Поле «%s»: «%s» не число. Введите число цифрами.".formatted(label, shortened(text)));
    }
    if (decimals.isPresent() && number.stripTrailingZeros().scale() > decimals.getAsInt()) {
      return Optional.of(
          "Поле «%s»: значение %s, а нужно %s. Исправьте число."
              .formatted(label, text, decimals.getAsInt() == 0 ? "целое" : "число короче"));
    }
    boolean below = min.filter(it -> number.compareTo(it) < 0).isPresent();
    boolean above = max.filter(it -> number.compareTo(it) > 0).isPresent();
    return below || above
        ? Optional.of(
            "Поле «%s»: значение %s вне границ%s. Исправьте число."
                .formatted(label, text, bounds()))
        : Optional.empty();
  }

  private String bounds() {
    return min.map(it -> " от " + it.toPlainString()).orElse("")
        + max.map(it -> " до " + it.toPlainString()).orElse("");
  }

  private Optional<String> dateProblem(String text) {
    try {
      LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          "Поле «%s»: «%s» не дата. Выберите дату в календаре, например 27.05.2026."
              .formatted(label, shortened(text)));
    }
  }

  private Optional<String> choiceProblem(String text) {
    return choices.stream().anyMatch(it -> it.value().equals(text))
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: ответа «%s» нет среди предложенных. Выберите один из них."
                .formatted(label, shortened(text)));
  }

  private static Stream<String> ticked(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString)
        : Stream.of(value.toString());
  }

  private Optional<String> lengthProblem(String text) {
    int longest = maxLength.orElse(LONGEST_TEXT);
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: %d знаков, а можно не больше %d. Сократите текст."
                .formatted(label, text.length(), longest));
  }

  /**
   * The value as the domain takes it: what was ticked as a list, whether it came as a list or as
   * JSON; a number typed on a page as a number. What is wrong stays as it came.
   */
  Object plain(Object value) {
    if (type.equals("checklist") && value instanceof SpinJsonNode json && json.isArray()) {
      return json.elements().stream().map(SpinJsonNode::stringValue).toList();
    }
    return type.equals("number") && value instanceof String text ? number(text) : value;
  }

  private static Object number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip().replace(',', '.'));
      return number.stripTrailingZeros().scale() <= 0 ? (Object) number.intValueExact() : number;
    } catch (ArithmeticException | NumberFormatException e) {
      return text;
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
