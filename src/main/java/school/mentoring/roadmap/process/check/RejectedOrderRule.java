package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;

/** A rejected order leads somewhere: whoever calls for an order says where. */
final class RejectedOrderRule implements ModelRule {

  private static final String ERROR = "orderRejected";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      if ("issueOrder".equals(call.getCalledElement()) && !caught(model, call)) {
        problems.add(
            model.resource(),
            call,
            "не сказано, куда идти, если руководитель отклонит приказ",
            "поставьте на вызов прерывающее событие ошибки с кодом " + ERROR);
      }
    }
  }

  private static boolean caught(UploadedModel model, CallActivity call) {
    return model.all(BoundaryEvent.class).stream()
        .filter(it -> call.equals(it.getAttachedTo()) && it.cancelActivity())
        .flatMap(it -> it.getEventDefinitions().stream())
        .anyMatch(
            it ->
                it instanceof ErrorEventDefinition error
                    && error.getError() != null
                    && ERROR.equals(error.getError().getErrorCode()));
  }
}
