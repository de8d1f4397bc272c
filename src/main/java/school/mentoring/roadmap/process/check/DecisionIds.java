package school.mentoring.roadmap.process.check;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the decisions of DMN files. */
final class DecisionIds {

  private DecisionIds() {}

  static Set<String> of(Collection<Document> files) {
    Set<String> ids = new TreeSet<>();
    files.forEach(it -> collect(it, ids));
    return ids;
  }

  private static void collect(Document file, Set<String> ids) {
    NodeList decisions = file.getElementsByTagNameNS("*", "decision");
    for (int at = 0; at < decisions.getLength(); at++) {
      ids.add(((Element) decisions.item(at)).getAttribute("id"));
    }
  }
}
