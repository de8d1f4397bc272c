package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A task that decides asks for each decision, offers answers, and cannot be left out. */
final class DecidesRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Line.tasks(model, upload)
        .filter(it -> it.find("decides").isPresent())
        .forEach(it -> check(model.resource(), it, upload, problems));
  }

  private static void check(String resource, Line task, Upload upload, Problems problems) {
    Optional<UploadedForm> form = task.form().flatMap(upload::form);
    task.properties()
        .words("decides")
        .forEach(key -> decision(resource, task, key, form, problems));
    form.flatMap(it -> it.field("outcome"))
        .filter(it -> it.path("values").toString().contains("\"notRequired\""))
        .ifPresent(
            it ->
                problems.add(
                    resource,
                    task.activity(),
                    "от ответа зависит развилка, а форма предлагает «Не требуется»",
                    "уберите из формы поле outcome или его значение notRequired"));
  }

  private static void decision(
      String resource, Line task, String key, Optional<UploadedForm> form, Problems problems) {
    Optional<JsonNode> field = form.flatMap(it -> it.field(key));
    if (field.isEmpty()) {
      problems.add(
          resource,
          task.activity(),
          "форма задачи не спрашивает «%s», от чего зависит развилка".formatted(key),
          "добавьте в форму поле выбора с ключом %s или исправьте свойство decides".formatted(key));
    } else if (field.get().path("type").asText().matches("radio|select")
        && field.get().path("values").isEmpty()) {
      problems.add(
          resource,
          task.activity(),
          "в поле «%s» формы нет вариантов ответа".formatted(key),
          "перечислите варианты; первым поставьте тот, что ведёт программу дальше");
    }
  }
}
