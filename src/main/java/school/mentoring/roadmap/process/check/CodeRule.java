package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An uploaded model is code: of elements, attributes and expressions only what is listed may stand
 * in it. It is read as plain XML, as the engine reads it, so that nothing is overlooked.
 */
final class CodeRule {

  private final String resource;
  private final Set<String> actions;
  private final Problems problems;

  /**
   * @param actions delegates that its service tasks may name, as expressions
   */
  CodeRule(String resource, Set<String> actions, Problems problems) {
    this.resource = resource;
    this.actions = actions;
    this.problems = problems;
  }

  void check(Document document) {
    element(document.getDocumentElement());
  }

  private void element(Element element) {
    if (ForeignDialectRule.speaks(element)) {
      return;
    }
    if (DrawingRule.beginsWith(element)) {
      new DrawingRule(resource, problems).check(element);
      return;
    }
    if (!AllowedElements.allowed(element)) {
      report(
          element,
          "элемент «%s» в дорожной карте не разрешён".formatted(AllowedElements.name(element)),
          CodeRemedies.of(element.getLocalName()));
      return;
    }
    attributes(element);
    expression(element, element.getLocalName(), ownText(element));
    children(element);
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      Attr attribute = (Attr) attributes.item(at);
      if (!attribute.getSpecified() || ForeignDialectRule.speaks(attribute)) {
        continue;
      }
      if (!AllowedElements.allowed(element, attribute)) {
        report(
            element,
            "атрибут «%s» в дорожной карте не разрешён".formatted(AllowedElements.name(attribute)),
            CodeRemedies.of(attribute.getLocalName()));
      } else {
        expression(element, attribute.getLocalName(), attribute.getValue());
      }
    }
  }

  private void expression(Element element, String place, String text) {
    switch (place) {
      case "delegateExpression" ->
          require(
              actions.contains(text),
              element,
              "системное действие «%s» дорожной карте недоступно".formatted(text),
              "оставьте одно из действий: %s, или замените задачей человека"
                  .formatted(String.join(", ", new TreeSet<>(actions))));
      case "businessKey" ->
          require(
              AllowedExpressions.BUSINESS_KEY.equals(text),
              element,
              "businessKey «%s» не разрешён: вызов остаётся в своей программе".formatted(text),
              "оставьте один businessKey: " + AllowedExpressions.BUSINESS_KEY);
      case "conditionExpression", "timeDate" -> variable(element, place, text);
      default -> {
        if (AllowedExpressions.evaluated(text)) {
          variable(element, place, text);
        }
      }
    }
  }

  private void variable(Element element, String place, String text) {
    require(
        AllowedExpressions.allowed(text),
        element,
        "выражение «%s» (%s) не разрешено".formatted(text.strip(), place),
        "оставьте имя переменной или её сравнение: #{переменная}, #{!переменная}, #{переменная == 'значение'}");
  }

  private void require(boolean right, Element element, String reason, String remedy) {
    if (!right) {
      report(element, reason, remedy);
    }
  }

  private void report(Element element, String reason, String remedy) {
    problems.add(resource, shown(element), reason, remedy);
  }

  /** The element that people see in the diagram: the one around, for what it holds inside. */
  private static Element shown(Element element) {
    Element shown = element;
    while (!stands(shown) && shown.getParentNode() instanceof Element parent) {
      shown = parent;
    }
    return shown;
  }

  private static boolean stands(Element element) {
    return !(element.getParentNode() instanceof Element parent)
        || AllowedElements.BPMN.equals(element.getNamespaceURI())
            && parent.getLocalName().matches("definitions|process|subProcess")
            && element.hasAttribute("id");
  }

  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString();
  }
}
