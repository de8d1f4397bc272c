package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.util.function.SingletonSupplier;
import school.mentoring.roadmap.process.ModelElement;

/** A BPMN file of a deployment. Many rules ask for the same elements: they are sought out once. */
final class UploadedModel {

  private final String resource;
  private final BpmnModelInstance model;
  private final Supplier<List<ModelElementInstance>> elements;
  private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();
  private final Map<BaseElement, ModelElement> properties = new ConcurrentHashMap<>();

  /**
   * @param resource its name
   * @param model what it says; at least one process
   */
  UploadedModel(String resource, BpmnModelInstance model) {
    this.resource = resource;
    this.model = model;
    elements = SingletonSupplier.of(() -> ModelElements.of(model));
  }

  String resource() {
    return resource;
  }

  BpmnModelInstance model() {
    return model;
  }

  Process process() {
    return all(Process.class).get(0);
  }

  /** What its process says of itself. */
  ModelElement properties() {
    return properties(process());
  }

  /** An element of it with its properties. */
  ModelElement properties(BaseElement element) {
    return properties.computeIfAbsent(element, ModelElement::new);
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

  /** Its elements of a type, as they follow one another in the file. */
  @SuppressWarnings("unchecked")
  <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return (List<T>)
        byType.computeIfAbsent(type, it -> elements.get().stream().filter(it::isInstance).toList());
  }

  /** The roadmap that the process belongs to. */
  Optional<String> roadmap() {
    return properties().find("roadmap");
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
