package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The drawing of a model holds shapes and lines alone. The engine finds the elements of a process
 * by name wherever they stand, and a browser runs what it finds in XML: neither is to find anything
 * here.
 */
final class DrawingRule {

  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final Set<String> DRAWING =
      Set.of(
          "BPMNDiagram",
          "BPMNPlane",
          "BPMNShape",
          "BPMNEdge",
          "BPMNLabel",
          "BPMNLabelStyle",
          "Bounds",
          "Font",
          "waypoint");
  private static final Set<String> COLOURS =
      Set.of(
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,30}|rgb\\([0-9 ,]{5,20}\\)");

  private final String resource;
  private final Problems problems;

  DrawingRule(String resource, Problems problems) {
    this.resource = resource;
    this.problems = problems;
  }

  /** Whether the whole drawing begins here. */
  static boolean beginsWith(Element element) {
    return AllowedElements.drawing(element)
        && "BPMNDiagram".equals(element.getLocalName())
        && element.getParentNode() instanceof Element parent
        && "definitions".equals(parent.getLocalName());
  }

  void check(Element element) {
    if (!AllowedElements.drawing(element) || !DRAWING.contains(element.getLocalName())) {
      refuse(element, "элемент «%s»".formatted(element.getLocalName()));
      return;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      Attr attribute = (Attr) attributes.item(at);
      if (!allowed(attribute)) {
        refuse(element, "атрибут «%s»".formatted(attribute.getName()));
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        check(inner);
      }
    }
  }

  private static boolean allowed(Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    return namespace == null
        || XMLNS.equals(namespace)
        || COLOURS.contains(namespace) && COLOUR.matcher(attribute.getValue()).matches();
  }

  private void refuse(Element element, String what) {
    problems.add(
        resource,
        element,
        "в рисунке схемы есть посторонний " + what,
        "удалите его: рисунок состоит из фигур, линий и подписей");
  }
}
