package school.mentoring.roadmap.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads XML that strangers may have written. Nothing in it may lead outside: no document types with
 * their entities, no addresses of schemas, which the engine's parser would fetch, no style sheets,
 * which a browser would run. Nor may it be so deep that whoever walks it falls.
 */
final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DEFERRED = "http://apache.org/xml/features/dom/defer-node-expansion";
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final int DEEPEST = 100;
  private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

  private SafeXml() {}

  /** The document; or nothing, and the reason among the problems. */
  static Optional<Document> read(String resource, byte[] file, Problems problems) {
    return read(resource, file, factory(), new FirstError(), problems);
  }

  /**
   * The document, measured against a schema while it is read; or nothing, and the reason among the
   * problems. What the schema lets be left out stands in it with its default, not as specified.
   *
   * @param deviation is told where the document first deviates from the schema
   */
  static Optional<Document> read(
      String resource, byte[] file, Schema schema, FirstError deviation, Problems problems) {
    DocumentBuilderFactory factory = factory();
    factory.setSchema(schema);
    return read(resource, file, factory, deviation, problems);
  }

  private static Optional<Document> read(
      String resource,
      byte[] file,
      DocumentBuilderFactory factory,
      FirstError errors,
      Problems problems) {
    try {
      DocumentBuilder builder = builder(factory);
      builder.setErrorHandler(errors);
      Document document = builder.parse(new ByteArrayInputStream(file));
      return leadsOutside(resource, document, problems) ? Optional.empty() : Optional.of(document);
    } catch (SAXException e) {
      refused(resource, String.valueOf(e.getMessage()), problems);
    } catch (IOException e) {
      refused(resource, String.valueOf(e.getMessage()), problems);
    }
    return Optional.empty();
  }

  private static void refused(String resource, String message, Problems problems) {
    if (message.contains("DOCTYPE")) {
      problems.add(
          resource,
          "в файле есть объявление DOCTYPE, через него подключают посторонние файлы",
          "удалите строку <!DOCTYPE …> и загрузите файл снова");
    } else if (message.contains("maxElementDepth")) {
      problems.add(
          resource,
          "элементы вложены друг в друга глубже %d раз".formatted(DEEPEST),
          "нарисуйте модель заново в Camunda Modeler: так глубоко не вкладывает ни одна схема");
    } else {
      problems.add(
          resource,
          "файл не читается как XML (%s)".formatted(message.strip()),
          "откройте файл в Camunda Modeler, сохраните его и загрузите снова");
    }
  }

  private static boolean leadsOutside(String resource, Node node, Problems problems) {
    if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
      problems.add(
          resource,
          "в файле есть указание другой программе «<?%s …?>»".formatted(node.getNodeName()),
          "откройте файл в текстовом редакторе, удалите это указание и загрузите файл снова");
      return true;
    }
    if (node instanceof Element element && namesSchema(element)) {
      problems.add(
          resource,
          element,
          "в файле есть адрес посторонней схемы (schemaLocation)",
          "откройте файл в текстовом редакторе и удалите атрибут schemaLocation");
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (leadsOutside(resource, child, problems)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesSchema(Element element) {
    return element.hasAttributeNS(XSI, "schemaLocation")
        || element.hasAttributeNS(XSI, "noNamespaceSchemaLocation");
  }

  private static DocumentBuilder builder(DocumentBuilderFactory factory) {
    try {
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser lacks a feature", e);
    }
  }

  private static DocumentBuilderFactory factory() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(DEFERRED, false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(DEPTH, String.valueOf(DEEPEST));
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      factory.setXIncludeAware(false);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser lacks a feature", e);
    }
  }
}
