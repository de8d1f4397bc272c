package school.mentoring.roadmap.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads XML that strangers may have written: no document types, hence no outside entities. */
final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private SafeXml() {}

  /** The document; or nothing, and the reason among the problems. */
  static Optional<Document> read(String resource, byte[] file, Problems problems) {
    try {
      return Optional.of(builder().parse(new ByteArrayInputStream(file)));
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
    } else {
      problems.add(
          resource,
          "файл не читается как XML (%s)".formatted(message.strip()),
          "откройте файл в Camunda Modeler, сохраните его и загрузите снова");
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser lacks a feature", e);
    }
  }
}
