package school.mentoring.roadmap.process.check;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A decision that a roadmap asks for comes with it. */
final class DecisionCallRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Set<String> decisions = DecisionIds.of(upload.decisions().values());
    for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
      String decision = UploadedModel.camunda(task, "decisionRef").orElse("");
      if (!decisions.contains(decision)) {
        problems.add(
            model.resource(),
            task,
            "таблицы решений «%s» нет среди загруженных файлов".formatted(decision),
            "загрузите файл .dmn вместе с моделью или исправьте поле Decision reference");
      } else if (!UploadedModel.camunda(task, "decisionRefBinding")
          .orElse("")
          .equals("deployment")) {
        problems.add(
            model.resource(),
            task,
            "таблица решений связана не со своей картой",
            "выберите в поле Binding значение «deployment»");
      }
    }
  }
}
