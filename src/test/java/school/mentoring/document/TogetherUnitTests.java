package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TogetherUnitTests {

  @Test
  void allButTheLastRowOfABlockIsHeldToWhatFollows() {
    String block =
        "<div class=\"last together\"><p id=\"point\"/><table><tr><td id=\"annex\"/></tr></table>"
            + "<table><tr><td id=\"post\"/></tr><tr><td id=\"name\"/></tr></table></div>";
    var document =
        Xhtml.parse(
            "проба", "<html><body><p id=\"before\"/>" + block + "<p id=\"after\"/></body></html>");

    NodeList all = document.getElementsByTagName("*");
    List<String> held =
        IntStream.range(0, all.getLength())
            .mapToObj(it -> (Element) all.item(it))
            .filter(it -> it.hasAttribute("id") && Together.goesOn(it))
            .map(it -> it.getAttribute("id"))
            .toList();
    assertThat(held).containsExactly("point", "annex", "post");
  }
}
