package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** A form holds only what Tasklist shows, loads nothing from outside, and can be answered. */
final class FormContentRule {

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
          "separator");
  private static final Pattern MARKUP = Pattern.compile("!\\[|<\\s*[A-Za-z/!]|javascript:");

  private final Problems problems;

  FormContentRule(Problems problems) {
    this.problems = problems;
  }

  void check(UploadedForm form) {
    for (JsonNode component : form.components()) {
      check(form.resource(), component);
    }
  }

  private void check(String resource, JsonNode component) {
    String type = component.path("type").asText();
    String field = component.path("label").asText(component.path("key").asText(type));
    if (!TYPES.contains(type)) {
      problems.add(
          resource,
          "поле «%s» вида «%s» в формах не поддерживается".formatted(field, type),
          "замените его одним из: text, textfield, textarea, number, checkbox, radio, select, checklist, datetime");
    }
    if (MARKUP.matcher(component.path("text").asText()).find()) {
      problems.add(
          resource,
          "в тексте формы есть HTML или картинка: «%s»".formatted(component.path("text").asText()),
          "оставьте простой текст, списки и ссылки");
    }
    JsonNode validate = component.path("validate");
    if (validate.hasNonNull("pattern") || validate.hasNonNull("validationType")) {
      problems.add(
          resource,
          "поле «%s» принимает только текст особого вида".formatted(field),
          "уберите у поля проверку по образцу");
    }
    if (type.equals("number")
        && validate.path("required").asBoolean()
        && !validate.hasNonNull("min")) {
      problems.add(
          resource,
          "у обязательного числа «%s» нет наименьшего значения".formatted(field),
          "задайте полю значение Minimum");
    }
  }
}
