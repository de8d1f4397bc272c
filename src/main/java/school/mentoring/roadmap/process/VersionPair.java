package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * One process in the version that runs and in the version it may go over to; a block, which stays
 * as it is, is paired with itself.
 */
record VersionPair(
    ProcessDefinitionEntity running,
    ProcessDefinitionEntity next,
    BpmnModelInstance runningModel,
    BpmnModelInstance nextModel,
    ElementMapping elements) {

  String key() {
    return running.getKey();
  }

  String name() {
    return running.getName();
  }

  /** An element's name in the running version, or its id where it has none. */
  String nameOf(String element) {
    FlowNode node = runningModel.getModelElementById(element.split("#")[0]);
    return node == null || node.getName() == null ? element : node.getName();
  }

  LineProperties saidBefore(String element) {
    return said(running, element);
  }

  /** What the next version says at an element of the next version; null where it is not there. */
  LineProperties saidNext(String element) {
    return said(next, element);
  }

  /** What a version says at one of its elements; null where it is not there. */
  static LineProperties said(ProcessDefinitionImpl definition, String element) {
    ActivityImpl activity = definition.findActivity(element);
    return activity == null ? null : (LineProperties) activity.getProperty(LineProperties.ATTACHED);
  }
}
