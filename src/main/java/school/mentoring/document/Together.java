package school.mentoring.document;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Blocks of the class {@code together}, which stay on one page. The PDF knows it from the style; a
 * word processor holds each paragraph to the next one.
 */
class Together {

  private Together() {}

  /** Whether a paragraph of this element must stay on the page of the one after it. */
  static boolean goesOn(Element element) {
    Node part = element;
    Node row = null;
    while (part != null && !isBlock(part.getParentNode())) {
      row = "tr".equals(part.getNodeName()) ? part : row;
      part = part.getParentNode();
    }
    return part != null && (hasNext(part) || row != null && hasNext(row));
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element block
        && List.of(block.getAttribute("class").split(" ")).contains("together");
  }

  private static boolean hasNext(Node node) {
    Node next = node.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next != null;
  }
}
