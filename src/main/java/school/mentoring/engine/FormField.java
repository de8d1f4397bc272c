package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One field of a Camunda Form, with the checks its file declares.
 *
 * @param options allowed values of a select or radio; empty where they are read from a variable
 * @param conditional whether it may be hidden: then it is never required here
 */
record FormField(
    String key,
    String label,
    String type,
    boolean required,
    boolean readOnly,
    boolean conditional,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    OptionalInt maxLength,
    List<String> options) {

  /** Texts without a limit of their own in the form. */
  private static final int LONGEST_TEXT = 20_000;

  static FormField of(JsonNode component) {
    JsonNode validate = component.path("validate");
    List<String> options = new ArrayList<>();
    component.path("values").forEach(it -> options.add(it.path("value").asText()));
    String label =
        component
            .path("label")
            .asText(component.path("dateLabel").asText(component.path("key").asText()));
    return new FormField(
        component.path("key").asText(),
        label.isBlank()
            ? component.path("dateLabel").asText(component.path("key").asText())
            : label,
        component.path("type").asText(),
        validate.path("required").asBoolean(),
        component.path("readonly").asBoolean() || component.path("disabled").asBoolean(),
        component.path("conditional").hasNonNull("hide"),
        decimal(validate.path("min")),
        decimal(validate.path("max")),
        validate.hasNonNull("maxLength")
            ? OptionalInt.of(validate.path("maxLength").asInt())
            : OptionalInt.empty(),
        List.copyOf(options));
  }

  private static Optional<BigDecimal> decimal(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.asText().isBlank()
        ? Optional.empty()
        : Optional.of(new BigDecimal(node.asText()));
  }

  /** What is wrong with this value, in Russian, naming field, value and remedy. */
  Optional<String> problem(Object value) {
    String text = value == null ? "" : value.toString().strip();
    if (text.isEmpty()) {
      return required && !conditional
          ? Optional.of("Поле «%s» не заполнено: заполните его.".formatted(label))
          : Optional.empty();
    }
    return switch (type) {
      case "number" -> numberProblem(text);
      case "datetime" -> dateProblem(text);
      case "select", "radio" -> optionProblem(text);
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

  private Optional<String> optionProblem(String text) {
    return options.isEmpty() || options.contains(text)
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: ответа «%s» нет среди предложенных. Выберите один из них."
                .formatted(label, shortened(text)));
  }

  private Optional<String> lengthProblem(String text) {
    int longest = maxLength.orElse(LONGEST_TEXT);
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: %d знаков, а можно не больше %d. Сократите текст."
                .formatted(label, text.length(), longest));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
