package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** A form holds only what Tasklist shows, loads nothing from outside, and can be answered. */
final class FormContentRule {

  private static final int MOST = 60;
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
  private static final Pattern MARKUP =
      Pattern.compile(
          "!\\[|<\\s*[A-Za-z/!]|(?:javascript|vbscript|data|file):|\\]\\(\\s*//|\\]:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)\\}\\}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\s*[a-z][A-Za-z0-9]{0,63}\\s*");

  private final Problems problems;

  FormContentRule(Problems problems) {
    this.problems = problems;
  }

  void check(UploadedForm form) {
    String platform = form.content().path("executionPlatform").asText("Camunda Platform");
    if (!platform.equals("Camunda Platform")) {
      problems.add(
          form.resource(),
          "форма нарисована для другой программы («%s»), не для Camunda 7".formatted(platform),
          "создайте в Camunda Modeler форму Camunda Platform 7 и перенесите в неё поля");
    }
    if (!form.id().matches("[a-z][A-Za-z0-9]{2,63}")) {
      problems.add(
          form.resource(),
          "id формы «%s» не подходит".formatted(form.id()),
          "назовите форму латинскими буквами без пробелов, например agreeClubPlan");
    }
    if (form.components().size() > MOST) {
      problems.add(
          form.resource(),
          "в форме %d полей, а принимается до %d".formatted(form.components().size(), MOST),
          "разделите её между несколькими задачами");
    }
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
    component
        .fields()
        .forEachRemaining(
            it -> {
              if (!Set.of("components", "conditional").contains(it.getKey())) {
                texts(resource, it.getValue());
              }
            });
    answerable(resource, component, type, field);
  }

  private void texts(String resource, JsonNode value) {
    if (value.isContainerNode()) {
      value.forEach(it -> texts(resource, it));
    } else if (value.isTextual()) {
      text(resource, value.asText());
    }
  }

  private void text(String resource, String text) {
    if (MARKUP.matcher(text).find()) {
      problems.add(
          resource,
          "в тексте формы есть HTML, картинка или посторонняя ссылка: «%s»".formatted(text),
          "оставьте простой текст, списки и ссылки вида [название](https://…)");
    }
    boolean computed =
        text.stripLeading().startsWith("=")
            || TEMPLATE
                .matcher(text)
                .results()
                .anyMatch(it -> !NAME.matcher(it.group(1)).matches());
    if (computed) {
      problems.add(
          resource,
          "текст формы вычисляется: «%s»".formatted(text),
          "оставьте готовый текст или одну переменную: {{переменная}}");
    }
  }

  private void answerable(String resource, JsonNode component, String type, String field) {
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
    if (type.matches("radio|select|checklist")
        && component.path("values").isEmpty()
        && !component.hasNonNull("valuesKey")) {
      problems.add(
          resource,
          "в поле «%s» не из чего выбирать".formatted(field),
          "перечислите варианты ответа (Static options)");
    }
    if (component.hasNonNull("conditional") && validate.path("required").asBoolean()) {
      problems.add(
          resource,
          "поле «%s» обязательно, хотя его показывают не всегда".formatted(field),
          "снимите отметку Required или уберите условие показа");
    }
  }
}
