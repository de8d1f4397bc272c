package school.mentoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The extension properties ({@code camunda:property}) of an element, read while it is parsed.
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

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }
}
