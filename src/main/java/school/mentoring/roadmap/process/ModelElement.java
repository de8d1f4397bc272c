package school.mentoring.roadmap.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.util.function.SingletonSupplier;

/** An element of a model with its extension properties, read through the model API once. */
public final class ModelElement {

  private final BaseElement element;
  private final Supplier<List<CamundaProperty>> properties;

  public ModelElement(BaseElement element) {
    this.element = element;
    properties = SingletonSupplier.of(this::read);
  }

  public BaseElement element() {
    return element;
  }

  /** The element that a delegate runs for. */
  public static ModelElement of(DelegateExecution execution) {
    return new ModelElement(execution.getBpmnModelElementInstance());
  }

  /** Another element of the same model. */
  public ModelElement sibling(String id) {
    return new ModelElement(element.getModelInstance().getModelElementById(id));
  }

  public Optional<String> find(String property) {
    return properties()
        .filter(it -> property.equals(it.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .filter(it -> it != null && !it.isBlank())
        .map(String::strip)
        .findFirst();
  }

  /** The words of a property whose value is a list. */
  public Stream<String> words(String property) {
    return find(property).stream().flatMap(it -> Arrays.stream(it.split("\\s+")));
  }

  public Stream<CamundaProperty> properties() {
    return properties.get().stream();
  }

  private List<CamundaProperty> read() {
    ExtensionElements extensions = element.getExtensionElements();
    return extensions == null
        ? List.of()
        : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
            .flatMap(it -> it.getCamundaProperties().stream())
            .toList();
  }

  /** The fixed text that a call hands to the process it calls under a name. */
  public Optional<String> handed(String name) {
    return Stream.ofNullable(element.getExtensionElements())
        .flatMap(it -> it.getElementsQuery().filterByType(CamundaIn.class).list().stream())
        .filter(it -> name.equals(it.getCamundaTarget()))
        .map(CamundaIn::getCamundaSourceExpression)
        .filter(it -> it != null && !it.isBlank())
        .findFirst();
  }

  /** The text of its documentation; empty where it has none. */
  public String documentation() {
    return element.getDocumentations().stream()
        .map(it -> it.getTextContent().strip())
        .findFirst()
        .orElse("");
  }
}
