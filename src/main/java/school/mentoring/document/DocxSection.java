package school.mentoring.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A run of pages that lie alike. The importer of DOCX lays a document out on pages of one kind, so
 * each run is made a document of its own.
 */
record DocxSection(Document document, DocxPage page) {

  private static final String WIDE = "wide";

  /** The sections of a document; what is {@code wide} stands directly in its body. */
  static List<DocxSection> of(Document document) {
    Element body = (Element) document.getElementsByTagName("body").item(0);
    DocxSheet usual = usual(body);
    List<DocxSection> sections = new ArrayList<>();
    for (Node node : nodes(body)) {
      DocxSheet sheet = is(node, WIDE) ? DocxSheet.LYING : usual;
      if (sections.isEmpty() || last(sections).page.sheet() != sheet && !isBlank(node)) {
        sections.add(empty(document, new DocxPage(sheet)));
      }
      last(sections).take(node);
    }
    return sections;
  }

  private static DocxSheet usual(Element body) {
    if (is(body, "award-a4")) {
      return DocxSheet.AWARD_A4;
    }
    if (is(body, "award-a5")) {
      return DocxSheet.AWARD_A5;
    }
    return is(body, "landscape") ? DocxSheet.LYING : DocxSheet.UPRIGHT;
  }

  private static List<Node> nodes(Element body) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  private static DocxSection last(List<DocxSection> sections) {
    return sections.get(sections.size() - 1);
  }

  private static boolean isBlank(Node node) {
    return !(node instanceof Element) && node.getTextContent().isBlank();
  }

  private static boolean is(Node node, String kind) {
    return node instanceof Element element
        && Arrays.asList(element.getAttribute("class").split(" ")).contains(kind);
  }

  /** A document with the same head, its pages as wide as those of the section. */
  private static DocxSection empty(Document document, DocxPage page) {
    Document part = (Document) document.cloneNode(false);
    Element html = (Element) part.importNode(document.getDocumentElement(), false);
    Node head = part.importNode(document.getElementsByTagName("head").item(0), true);
    Element size = part.createElement("style");
    size.setTextContent(page.css());
    head.appendChild(size);
    html.appendChild(head);
    html.appendChild(part.importNode(document.getElementsByTagName("body").item(0), false));
    part.appendChild(html);
    return new DocxSection(part, page);
  }

  private void take(Node node) {
    document.getDocumentElement().getLastChild().appendChild(document.importNode(node, true));
  }
}
