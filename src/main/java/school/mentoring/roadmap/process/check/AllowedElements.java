package school.mentoring.roadmap.process.check;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of BPMN that an uploaded model may use, each with its attributes. Whatever is not
 * listed here could run code or cannot be followed on a roadmap.
 */
final class AllowedElements {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private static final Set<String> DIAGRAM =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI");

  private static final String SAVE_POINTS =
      " camunda:asyncBefore camunda:asyncAfter camunda:exclusive";

  /** What Camunda Modeler notes on an element that one of our templates was applied to. */
  private static final String TEMPLATE = " camunda:modelerTemplate camunda:modelerTemplateVersion";

  private static final Map<String, Set<String>> ATTRIBUTES =
      sets(
          entry(
              "definitions",
              "id name targetNamespace exporter exporterVersion camunda:diagramRelationId"),
          entry(
              "process",
              "id name isExecutable isClosed processType camunda:historyTimeToLive"
                  + " camunda:isStartableInTasklist camunda:versionTag"
                  + TEMPLATE),
          entry("documentation", "id textFormat"),
          entry("extensionElements", ""),
          entry("camunda:properties", ""),
          entry("camunda:property", "id name value"),
          entry("camunda:in", "businessKey source sourceExpression target variables"),
          entry("camunda:out", "source sourceExpression target variables"),
          entry(
              "startEvent",
              "id name isInterrupting camunda:formRef camunda:formRefBinding" + TEMPLATE),
          entry("endEvent", "id name"),
          entry("intermediateCatchEvent", "id name"),
          entry("intermediateThrowEvent", "id name"),
          entry("boundaryEvent", "id name attachedToRef cancelActivity"),
          entry("timerEventDefinition", "id"),
          entry("timeDate", "id"),
          entry("timeDuration", "id"),
          entry("messageEventDefinition", "id messageRef"),
          entry("escalationEventDefinition", "id escalationRef"),
          entry("errorEventDefinition", "id errorRef"),
          entry("terminateEventDefinition", "id"),
          entry("message", "id name"),
          entry("escalation", "id name escalationCode"),
          entry("error", "id name errorCode"),
          entry(
              "userTask",
              "id name default camunda:candidateGroups camunda:assignee camunda:formRef"
                  + " camunda:formRefBinding"
                  + SAVE_POINTS
                  + TEMPLATE),
          entry(
              "callActivity",
              "id name default calledElement camunda:calledElementBinding"
                  + SAVE_POINTS
                  + TEMPLATE),
          entry(
              "serviceTask", "id name default camunda:delegateExpression" + SAVE_POINTS + TEMPLATE),
          entry(
              "businessRuleTask",
              "id name default camunda:decisionRef camunda:decisionRefBinding"
                  + " camunda:resultVariable camunda:mapDecisionResult"
                  + SAVE_POINTS),
          entry("subProcess", "id name default triggeredByEvent"),
          entry(
              "multiInstanceLoopCharacteristics",
              "id isSequential camunda:collection camunda:elementVariable"),
          entry("exclusiveGateway", "id name default gatewayDirection"),
          entry("inclusiveGateway", "id name default gatewayDirection"),
          entry("parallelGateway", "id name gatewayDirection"),
          entry("incoming", ""),
          entry("outgoing", ""),
          entry("sequenceFlow", "id name sourceRef targetRef"),
          entry("conditionExpression", "id"),
          entry("textAnnotation", "id textFormat"),
          entry("text", ""),
          entry("association", "id associationDirection sourceRef targetRef"));

  private AllowedElements() {}

  @SafeVarargs
  private static Map<String, Set<String>> sets(Map.Entry<String, String>... attributes) {
    return Arrays.stream(attributes)
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, it -> Set.of(it.getValue().split(" "))));
  }

  static boolean drawing(Element element) {
    return DIAGRAM.contains(String.valueOf(element.getNamespaceURI()));
  }

  static boolean allowed(Element element) {
    return ATTRIBUTES.containsKey(name(element));
  }

  static boolean allowed(Element element, Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    if (XMLNS.equals(namespace) || XSI.equals(namespace)) {
      return !attribute.getLocalName().equals("type") || attribute.getValue().contains("Formal");
    }
    if (MODELER.equals(namespace)) {
      return element.getLocalName().equals("definitions");
    }
    return ATTRIBUTES.get(name(element)).contains(name(attribute));
  }

  /** As the table above names it: BPMN without a prefix, Camunda's extensions with theirs. */
  static String name(Node node) {
    String namespace = node.getNamespaceURI();
    if (CAMUNDA.equals(namespace)) {
      return "camunda:" + node.getLocalName();
    }
    boolean own = node instanceof Attr ? namespace == null : BPMN.equals(namespace);
    return own ? node.getLocalName() : "{%s}%s".formatted(namespace, node.getLocalName());
  }
}
