package school.mentoring.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML as a tree that the renderers of PDF and DOCX share. */
class Xhtml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xhtml() {}

  static Document parse(String name, String xhtml) {
    try {
      Document document = builder().parse(new InputSource(new StringReader(xhtml)));
      refuseOutsidePictures(name, document);
      Lines.keep(document);
      return document;
    } catch (SAXParseException e) {
      throw new DocumentException(
          "Разметка документа «%s» нарушена, строка %d, столбец %d: %s"
              .formatted(name, e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
          e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new DocumentException("Документ «%s» не читается".formatted(name), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // Without it elements have no local names, by which the importer of DOCX knows headings.
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DOCTYPE, true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The default one prints to the console what the exception says anyway.
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  private static void refuseOutsidePictures(String name, Document document) {
    NodeList pictures = document.getElementsByTagName("img");
    for (int i = 0; i < pictures.getLength(); i++) {
      String source = ((Element) pictures.item(i)).getAttribute("src");
      if (!source.startsWith("data:")) {
        throw new DocumentException(
            "Картинка «%s» документа «%s» не вложена в него".formatted(source, name));
      }
    }
  }
}
