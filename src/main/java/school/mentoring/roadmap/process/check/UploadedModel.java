package school.mentoring.roadmap.process.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import school.mentoring.roadmap.process.ModelElement;

/**
 * A BPMN file of a deployment.
 *
 * @param resource its name
 * @param model what it says; at least one process
 */
record UploadedModel(String resource, BpmnModelInstance model) {

  Process process() {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  String key() {
    return process().getId();
  }

  /** As people read it; its id where it has no name. */
  String name() {
    return Optional.ofNullable(process().getName()).filter(it -> !it.isBlank()).orElse(key());
  }

  /** Names of the messages that it waits for. */
  Set<String> messages() {
    return all(MessageEventDefinition.class).stream()
        .filter(it -> it.getParentElement() instanceof CatchEvent && it.getMessage() != null)
        .map(it -> String.valueOf(it.getMessage().getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** The roadmap that the process belongs to. */
  Optional<String> roadmap() {
    return new ModelElement(process()).find("roadmap");
  }

  /** Whether it is a roadmap itself, not one of its stages. */
  boolean isRoadmap() {
    return roadmap().filter(key()::equals).isPresent();
  }

  boolean isStage() {
    return roadmap().isPresent() && !isRoadmap();
  }

  /** A Camunda attribute of an element. */
  static Optional<String> camunda(BaseElement element, String attribute) {
    return Optional.ofNullable(
            element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }
}
