package school.mentoring.roadmap.process.check;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import school.mentoring.roadmap.process.ModelElement;

/**
 * The loop of a line that comes up several times names it, and stands alone in its process or
 * embedded subprocess: two loops in one would take each other's periods.
 */
final class LoopRule {

  static final String ACTION = "#{nextReportPeriodDelegate}";

  private LoopRule() {}

  static void check(UploadedModel model, ServiceTask action, Problems problems) {
    Optional<Activity> line = line(model, action);
    if (line.filter(LoopRule::comesUpSeveralTimes).isEmpty()) {
      problems.add(
          model.resource(),
          action,
          "свойство periodsOf не называет задачу, которая повторяется",
          "укажите в нём id задачи этого процесса со свойствами window и recurs или со сроком из нескольких частей, например Y-12;Y+1-05");
    } else if (!action.getParentElement().equals(line.get().getParentElement())) {
      problems.add(
          model.resource(),
          action,
          "задача «%s» повторяется, но стоит не в том же подпроцессе".formatted(line.get().getId()),
          "поставьте действие и задачу рядом: в один подпроцесс или прямо в процесс");
    }
    if (besideAnother(model, action)) {
      problems.add(
          model.resource(),
          action,
          "рядом стоит ещё одно такое действие: их повторы смешаются",
          "поместите каждый повтор в свой подпроцесс (Embedded subprocess)");
    }
  }

  private static Optional<Activity> line(UploadedModel model, ServiceTask action) {
    return new ModelElement(action)
        .find("periodsOf")
        .map(it -> (ModelElementInstance) model.model().getModelElementById(it))
        .filter(Activity.class::isInstance)
        .map(Activity.class::cast);
  }

  private static boolean comesUpSeveralTimes(Activity line) {
    ModelElement properties = new ModelElement(line);
    Optional<String> window = properties.find("window");
    return window.isPresent()
        && (properties.find("recurs").isPresent() || window.get().contains(";"));
  }

  private static boolean besideAnother(UploadedModel model, ServiceTask action) {
    return model.all(ServiceTask.class).stream()
        .filter(it -> ACTION.equals(UploadedModel.camunda(it, "delegateExpression").orElse("")))
        .anyMatch(
            it -> !it.equals(action) && it.getParentElement().equals(action.getParentElement()));
  }
}
