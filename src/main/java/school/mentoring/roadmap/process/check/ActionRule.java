package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import school.mentoring.roadmap.process.ModelElement;

/** The actions that a roadmap may use are told what they need. */
final class ActionRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (ServiceTask task : model.all(ServiceTask.class)) {
      switch (UploadedModel.camunda(task, "delegateExpression").orElse("")) {
        case "#{planYearDelegate}" -> dates(model, task, upload, problems);
        case LoopRule.ACTION -> LoopRule.check(model, task, problems);
        case "#{askSchoolsDelegate}" -> asks(model.resource(), task, upload, problems);
        case "" ->
            problems.add(
                model.resource(),
                task,
                "не сказано, что делает это системное действие",
                "укажите Delegate expression или замените задачей человека");
        default -> {
          // what else is allowed needs nothing; what is not allowed is the rule of code's
        }
      }
    }
  }

  private static void asks(String resource, ServiceTask task, Upload upload, Problems problems) {
    String asked = new ModelElement(task).find("asks").orElse("");
    boolean known =
        upload
            .process(asked)
            .or(() -> upload.shipped().process(asked))
            .filter(UploadedModel::isRoadmap)
            .isPresent();
    if (!known) {
      problems.add(
          resource,
          task,
          "свойство asks («%s») не называет дорожную карту".formatted(asked),
          "укажите в нём id дорожной карты, которую должны начать школы: из этих же файлов или из поставки");
    }
  }

  private static void dates(
      UploadedModel model, ServiceTask task, Upload upload, Problems problems) {
    String resource = model.resource();
    new ModelElement(task)
        .words("dates")
        .forEach(
            date -> {
              String[] parts = date.split("=", 2);
              if (parts.length < 2 || !parts[0].matches("[a-z][A-Za-z0-9]{0,63}")) {
                problems.add(
                    resource,
                    task,
                    "дата «%s» (свойство dates) не понятна".formatted(date),
                    "запишите её как имяПеременной=срок, например finishFrom=Y+1-05");
              } else {
                WindowRule.window(resource, task, parts[1], PeriodRule.of(model, upload), problems);
              }
            });
  }
}
