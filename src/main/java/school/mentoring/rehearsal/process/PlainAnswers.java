package school.mentoring.rehearsal.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.engine.FormField;

/**
 * The plainest answers that a form takes: what it shows already, else the first choice, today, the
 * least number, a sentence.
 *
 * @param shown what the form was opened with, by the keys of its fields
 */
record PlainAnswers(LocalDate today, Map<String, Object> shown) {

  private static final Set<String> CHOICES = Set.of("radio", "select");
  private static final String NOTE = "Запись репетиции: всё идёт по плану";

  Map<String, Object> to(List<FormField> fields) {
    Map<String, Object> answers = new LinkedHashMap<>();
    fields.stream()
        .filter(it -> !it.readOnly() && isAsked(it))
        .forEach(it -> answers.put(it.key(), answer(it)));
    answers.values().removeIf(java.util.Objects::isNull);
    return answers;
  }

  private boolean isAsked(FormField field) {
    return field.required()
        || CHOICES.contains(field.type())
        || fits(field, shown.get(field.key()));
  }

  private Object answer(FormField field) {
    Object known = shown.get(field.key());
    return fits(field, known) ? known : invented(field);
  }

  /** A variable of the process may bear the name of a field that asks for something else. */
  private static boolean fits(FormField field, Object known) {
    return switch (field.type()) {
      case "number" -> known instanceof Number;
      case "checkbox" -> known instanceof Boolean;
      case "radio", "select" ->
          field.choices().isEmpty()
              ? known instanceof String
              : field.choices().stream().anyMatch(it -> it.value().equals(known));
      default -> known instanceof String;
    };
  }

  private Object invented(FormField field) {
    return switch (field.type()) {
      case "number" -> field.min().map(java.math.BigDecimal::intValue).orElse(1);
      case "checkbox" -> true;
      case "radio", "select" -> field.choices().isEmpty() ? null : field.choices().get(0).value();
      case "datetime" -> today.toString();
      case "checklist" -> null;
      default -> NOTE;
    };
  }
}
