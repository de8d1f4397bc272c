package school.mentoring.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.spin.json.SpinJsonNode;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.TextLength;

/** Checks an answer by what the file of the form says of its field. */
record FieldCheck(FormField field) {

  /** Texts without a limit of their own in the form. */
  private static final int LONGEST_TEXT = 20_000;

  private static final int LONGEST_NUMBER = 40;
  private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(1_000_000_000);

  private static final Set<String> TICKS = Set.of("true", "false", "on");

  /** What is wrong with this value, in Russian, naming field, value and remedy. */
  Optional<String> problem(Object value) {
    String text = value == null || List.of().equals(value) ? "" : value.toString().strip();
    if (text.isEmpty()) {
      return field.required() && !field.conditional()
          ? Optional.of("Поле «%s» не заполнено: заполните его.".formatted(field.label()))
          : Optional.empty();
    }
    return switch (field.type()) {
      case "number" -> numberProblem(text);
      case "datetime" -> dateProblem(text);
      case "select", "radio" -> choiceProblem(text);
      case "checkbox" -> tickProblem(text);
      case "checklist" -> ticked(value).flatMap(it -> choiceProblem(it).stream()).findFirst();
      default -> lengthProblem(text);
    };
  }

  private Optional<String> numberProblem(String text) {
    if (!(number(text) instanceof BigDecimal number)) {
      return Optional.of(
          "Поле «%s»: «%s» не число. Введите число цифрами."
              .formatted(field.label(), shortened(text)));
    }
    if (field.decimals().isPresent()
        && number.stripTrailingZeros().scale() > field.decimals().getAsInt()) {
      return Optional.of(
          "Поле «%s»: значение %s, а нужно %s. Исправьте число."
              .formatted(
                  field.label(),
                  text,
                  field.decimals().getAsInt() == 0 ? "целое" : "число короче"));
    }
    boolean below = field.min().filter(it -> number.compareTo(it) < 0).isPresent();
    boolean above = field.max().filter(it -> number.compareTo(it) > 0).isPresent();
    if (below || above) {
      return Optional.of(
          "Поле «%s»: значение %s вне границ%s. Исправьте число."
              .formatted(field.label(), text, bounds()));
    }
    return number.abs().compareTo(LARGEST_NUMBER) > 0
        ? Optional.of(
            "Поле «%s»: значение %s слишком велико. Исправьте число."
                .formatted(field.label(), shortened(text)))
        : Optional.empty();
  }

  private String bounds() {
    return field.min().map(it -> " от " + it.toPlainString()).orElse("")
        + field.max().map(it -> " до " + it.toPlainString()).orElse("");
  }

  private Optional<String> dateProblem(String text) {
    try {
      LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          "Поле «%s»: «%s» не дата. Выберите дату в календаре, например 27.05.2026."
              .formatted(field.label(), shortened(text)));
    }
  }

  private Optional<String> choiceProblem(String text) {
    boolean unknown = field.choices().isEmpty(); // read from a variable of the process
    return unknown || field.choices().stream().anyMatch(it -> it.value().equals(text))
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: ответа «%s» нет среди предложенных. Выберите один из них."
                .formatted(field.label(), shortened(text)));
  }

  private Optional<String> tickProblem(String text) {
    return TICKS.contains(text)
        ? Optional.empty()
        : Optional.of(
            "Поле «%s»: «%s» не отметка. Поставьте или снимите галочку."
                .formatted(field.label(), shortened(text)));
  }

  private static Stream<String> ticked(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString)
        : Stream.of(value.toString());
  }

  private Optional<String> lengthProblem(String text) {
    return TextLength.problem(field.label(), text, field.maxLength().orElse(LONGEST_TEXT));
  }

  /**
   * The value as the domain takes it: what was ticked as a list, whether it came as a list or as
   * JSON; a number typed on a page as a number. What is wrong stays as it came.
   */
  Object plain(Object value) {
    if (field.type().equals("checklist") && value instanceof SpinJsonNode json && json.isArray()) {
      return json.elements().stream()
          .map(it -> it.isString() ? it.stringValue() : it.toString())
          .toList();
    }
    if (value instanceof String text) {
      return field.type().equals("number") ? whole(number(text)) : PlainText.of(text);
    }
    return value;
  }

  /** A number however it is typed; what is none, or longer than any number meant, stays text. */
  private static Object number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? text : new BigDecimal(text.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static Object whole(Object number) {
    try {
      return number instanceof BigDecimal typed && typed.stripTrailingZeros().scale() <= 0
          ? (Object) typed.intValueExact()
          : number;
    } catch (ArithmeticException e) {
      return number;
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
