package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A flow stands in the lists of both its ends. The engine follows the flow, everybody else reads
 * the lists: where the two differ, what is judged is not what runs.
 */
final class FlowRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (SequenceFlow flow : model.all(SequenceFlow.class)) {
      if (flow.getSource() == null
          || flow.getTarget() == null
          || !flow.getSource().getOutgoing().contains(flow)
          || !flow.getTarget().getIncoming().contains(flow)) {
        refuse(model, flow, problems);
      }
    }
    for (FlowNode node : model.all(FlowNode.class)) {
      node.getOutgoing().stream()
          .filter(it -> !node.equals(it.getSource()))
          .forEach(it -> refuse(model, it, problems));
    }
  }

  private static void refuse(UploadedModel model, SequenceFlow flow, Problems problems) {
    problems.add(
        model.resource(),
        flow,
        "стрелка соединяет не те элементы, у которых она записана",
        "удалите её и нарисуйте заново в Camunda Modeler");
  }
}
