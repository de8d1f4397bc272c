package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Whatever runs is drawn: an element that nobody sees cannot be followed. */
final class DiagramRule implements ModelRule {

  private static final String REMEDY = "удалите элемент или нарисуйте его заново в Camunda Modeler";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    if (model.all(BpmnShape.class).isEmpty()) {
      return;
    }
    for (FlowNode node : model.all(FlowNode.class)) {
      if (node.getDiagramElement() == null) {
        problems.add(model.resource(), node, "элемента нет на схеме", REMEDY);
      }
    }
    for (SequenceFlow flow : model.all(SequenceFlow.class)) {
      if (flow.getDiagramElement() == null) {
        problems.add(model.resource(), flow, "стрелки нет на схеме", REMEDY);
      }
    }
  }
}
