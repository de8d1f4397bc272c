package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Decisions are written in FEEL alone, and call nothing. */
final class DecisionTableRule {

  private static final Pattern DIAGRAM =
      Pattern.compile(
          "https?://(www\\.omg\\.org/spec/DMN/\\d{8}/(DMNDI|DC|DI)/?|bpmn\\.io/schema/dmn/biodi/[0-9.]+)");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern CODE =
      Pattern.compile(
          "\\bfunction\\b|\\bexternal\\b|[$#]\\{|\\bjava\\b|\\b(for|some|every)\\s+\\w+\\s+in\\b|`");
  private static final Pattern COMMENT = Pattern.compile("/\\*|//");
  private static final String FEEL =
      "|feel|https?://www\\.omg\\.org/spec/(FEEL/20140401|DMN/\\d{8}/FEEL/)/?";
  private static final Set<String> ALLOWED =
      Set.of(
          "definitions",
          "decision",
          "decisionTable",
          "literalExpression",
          "variable",
          "description",
          "input",
          "inputExpression",
          "inputValues",
          "inputEntry",
          "output",
          "outputValues",
          "defaultOutputEntry",
          "outputEntry",
          "rule",
          "text",
          "informationRequirement",
          "requiredDecision",
          "requiredInput",
          "inputData",
          "extensionElements");

  private final String resource;
  private final Problems problems;

  DecisionTableRule(String resource, Problems problems) {
    this.resource = resource;
    this.problems = problems;
  }

  void check(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      Element element = (Element) all.item(at);
      if (!DIAGRAM.matcher(String.valueOf(element.getNamespaceURI())).matches()) {
        check(element);
      }
    }
  }

  private void check(Element element) {
    if (!ALLOWED.contains(element.getLocalName())) {
      problems.add(
          resource,
          element,
          "элемент «%s» в таблице решений не разрешён".formatted(element.getLocalName()),
          "оставьте таблицы решений и выражения FEEL");
    }
    if (!element.getAttribute("expressionLanguage").matches(FEEL)) {
      problems.add(
          resource,
          element,
          "язык выражений «%s» не разрешён".formatted(element.getAttribute("expressionLanguage")),
          "выберите язык FEEL");
    }
    if (element.getLocalName().equals("text") && isCode(element.getTextContent())) {
      problems.add(
          resource,
          (Element) element.getParentNode(),
          "выражение «%s» вызывает код".formatted(element.getTextContent().strip()),
          "оставьте в ячейке сравнение или значение FEEL");
    }
  }

  private static boolean isCode(String text) {
    return COMMENT.matcher(text).find() || CODE.matcher(STRING.matcher(text).replaceAll("")).find();
  }
}
