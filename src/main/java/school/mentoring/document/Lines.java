package school.mentoring.document;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Line breaks of text typed by people, in elements of the class {@code lines}. A browser keeps them
 * by the style; a word processor needs elements, and a paragraph of its own for each line, since a
 * justified line before a break would be stretched.
 */
class Lines {

  private Lines() {}

  static void keep(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> marked =
        IntStream.range(0, all.getLength())
            .mapToObj(i -> (Element) all.item(i))
            .filter(Lines::isMarked)
            .toList();
    marked.forEach(Lines::split);
  }

  /** Only plain text is split: an element with markup inside says itself where it breaks. */
  private static boolean isMarked(Element element) {
    return List.of(element.getAttribute("class").split(" ")).contains("lines")
        && element.getElementsByTagName("*").getLength() == 0;
  }

  private static void split(Element element) {
    String[] lines = element.getTextContent().strip().split("\\R");
    if (element.getTagName().equals("p")) {
      paragraphs(element, lines);
    } else {
      breaks(element, lines);
    }
  }

  private static void paragraphs(Element paragraph, String[] lines) {
    Node parent = paragraph.getParentNode();
    for (String line : lines) {
      Node one = paragraph.cloneNode(false);
      // An empty paragraph would have no height.
      one.setTextContent(line.isBlank() ? "\u00a0" : line);
      parent.insertBefore(one, paragraph);
    }
    parent.removeChild(paragraph);
  }

  private static void breaks(Element element, String[] lines) {
    Document document = element.getOwnerDocument();
    element.setTextContent(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      element.appendChild(document.createElement("br"));
      element.appendChild(document.createTextNode(lines[i]));
    }
  }
}
