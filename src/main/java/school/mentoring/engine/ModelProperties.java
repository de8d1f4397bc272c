package school.mentoring.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * The extension properties ({@code camunda:property}) of an element, read while it is parsed or
 * later.
 *
 * @param values by name
 */
public record ModelProperties(Map<String, String> values) {

  public static ModelProperties of(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    Element extensions = element.element("extensionElements");
    Element properties =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (properties != null) {
      properties
          .elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
          .forEach(it -> values.put(it.attribute("name"), it.attribute("value")));
    }
    return new ModelProperties(values);
  }

  /** Those of an element of a deployed model. */
  public static ModelProperties of(BaseElement element) {
    Map<String, String> values = new LinkedHashMap<>();
    if (element.getExtensionElements() != null) {
      element
          .getExtensionElements()
          .getElementsQuery()
          .filterByType(CamundaProperties.class)
          .list()
          .stream()
          .flatMap(it -> it.getCamundaProperties().stream())
          .forEach(it -> values.put(it.getCamundaName(), it.getCamundaValue()));
    }
    return new ModelProperties(values);
  }

  /** Of the element that an instance stands at. */
  public static ModelProperties of(DelegateExecution execution) {
    return of((BaseElement) execution.getBpmnModelElementInstance());
  }

  /** Of the call that an instance runs for; none for one that was not called. */
  public static ModelProperties ofCaller(DelegateExecution execution) {
    DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
    return caller == null ? new ModelProperties(Map.of()) : of(caller);
  }

  /** The words of a property whose value is a list. */
  public List<String> words(String name) {
    return find(name).map(it -> List.of(it.split("\\s+"))).orElse(List.of());
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }
}
