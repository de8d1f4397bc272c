package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model drawn for another engine looks alike and means something else. */
final class ForeignDialectRule {

  private static final Pattern OTHERS =
      Pattern.compile("zeebe|flowable|activiti|bpmn\\.io/schema/zeebe|jboss|bonita");

  /**
   * Where nearly every element and attribute is from: they need not be looked at letter by letter.
   */
  private static final Set<String> OURS =
      Set.of(AllowedElements.BPMN, AllowedElements.CAMUNDA, XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

  private ForeignDialectRule() {}

  static void check(String resource, Document document, Problems problems) {
    NodeList all = document.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      if (foreign((Element) all.item(at))) {
        problems.add(
            resource,
            (Element) all.item(at),
            "модель нарисована для другой программы, не для Camunda 7",
            "создайте в Camunda Modeler модель Camunda Platform 7 и перенесите в неё схему");
        return;
      }
    }
  }

  /** Whether an element or attribute belongs to another engine's dialect. */
  static boolean speaks(Node node) {
    String namespace = node.getNamespaceURI();
    return namespace != null && !OURS.contains(namespace) && OTHERS.matcher(namespace).find();
  }

  private static boolean foreign(Element element) {
    if (speaks(element)) {
      return true;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      Attr attribute = (Attr) attributes.item(at);
      if (speaks(attribute) || declares(attribute) || platform(attribute)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(Attr attribute) {
    return attribute.getName().startsWith("xmlns") && OTHERS.matcher(attribute.getValue()).find();
  }

  private static boolean platform(Attr attribute) {
    return "executionPlatform".equals(attribute.getLocalName())
        && !attribute.getValue().equals("Camunda Platform");
  }
}
