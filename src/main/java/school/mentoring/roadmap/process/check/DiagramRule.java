package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Whatever runs is drawn: an element that nobody sees cannot be followed. */
final class DiagramRule implements ModelRule {

  private static final String REMEDY = "удалите элемент или нарисуйте его заново в Camunda Modeler";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    if (model.all(BpmnShape.class).isEmpty()) {
      return;
    }
    Set<String> drawn = drawn(model);
    for (FlowNode node : model.all(FlowNode.class)) {
      require(drawn, model, node, "элемента нет на схеме", problems);
    }
    for (SequenceFlow flow : model.all(SequenceFlow.class)) {
      require(drawn, model, flow, "стрелки нет на схеме", problems);
    }
  }

  /**
   * Ids of all that is drawn, read once: asking each element walks the whole diagram every time.
   */
  private static Set<String> drawn(UploadedModel model) {
    return Stream.concat(model.all(BpmnShape.class).stream(), model.all(BpmnEdge.class).stream())
        .map(it -> it.getAttributeValue("bpmnElement"))
        .filter(it -> it != null)
        .map(it -> it.substring(it.indexOf(':') + 1))
        .collect(Collectors.toSet());
  }

  private static void require(
      Set<String> drawn,
      UploadedModel model,
      BaseElement element,
      String reason,
      Problems problems) {
    if (!drawn.contains(element.getId())) {
      problems.add(model.resource(), element, reason, REMEDY);
    }
  }
}
