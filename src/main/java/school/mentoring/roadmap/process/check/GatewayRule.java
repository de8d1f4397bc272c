package school.mentoring.roadmap.process.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A gateway that chooses is asked as a question, and every way out is an answer to it. */
final class GatewayRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Stream.<Gateway>concat(
            model.all(ExclusiveGateway.class).stream(), model.all(InclusiveGateway.class).stream())
        .filter(it -> it.getOutgoing().size() > 1)
        .forEach(it -> check(model.resource(), it, problems));
  }

  private static void check(String resource, Gateway gateway, Problems problems) {
    if (gateway.getName() == null || !gateway.getName().strip().endsWith("?")) {
      problems.add(
          resource,
          gateway,
          "развилка названа не вопросом",
          "назовите её вопросом, например «Отчёт принят?»");
    }
    for (SequenceFlow flow : gateway.getOutgoing()) {
      if (flow.getName() == null || flow.getName().isBlank()) {
        problems.add(
            resource,
            flow,
            "стрелка из развилки «%s» без ответа".formatted(gateway.getName()),
            "подпишите стрелку ответом: «да», «нет», «вернуть»");
      }
      if (flow.getConditionExpression() == null && !flow.equals(defaultOf(gateway))) {
        problems.add(
            resource,
            flow,
            "у стрелки из развилки «%s» нет условия".formatted(gateway.getName()),
            "задайте условие или отметьте стрелку как «Default flow»");
      }
    }
  }

  private static SequenceFlow defaultOf(Gateway gateway) {
    return gateway instanceof ExclusiveGateway exclusive
        ? exclusive.getDefault()
        : ((InclusiveGateway) gateway).getDefault();
  }
}
