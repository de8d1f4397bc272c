package school.mentoring.roadmap.process.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.w3c.dom.Element;
import school.mentoring.roadmap.placing.ModelProblem;

/** Collects what is wrong with the files of a deployment. */
final class Problems {

  private static final int MOST = 300;

  private final List<ModelProblem> found = new ArrayList<>();

  List<ModelProblem> found() {
    if (found.size() <= MOST) {
      return List.copyOf(found);
    }
    List<ModelProblem> first = new ArrayList<>(found.subList(0, MOST));
    first.add(
        new ModelProblem(
            "Все файлы",
            "",
            "",
            "замечаний всего %d, показаны первые %d".formatted(found.size(), MOST),
            "исправьте показанные и проверьте файлы снова"));
    return first;
  }

  /** Of a file as a whole. */
  void add(String resource, String reason, String remedy) {
    found.add(new ModelProblem(resource, "", "", reason, remedy));
  }

  /** Of an element of a model. */
  void add(String resource, BaseElement element, String reason, String remedy) {
    String name = Optional.ofNullable(element.getAttributeValue("name")).orElse("");
    String id = Optional.ofNullable(element.getId()).orElse("");
    found.add(new ModelProblem(resource, id, oneLine(name), reason, remedy));
  }

  /** Of an element of a file that is read as plain XML. */
  void add(String resource, Element element, String reason, String remedy) {
    found.add(
        new ModelProblem(
            resource,
            element.getAttribute("id"),
            oneLine(element.getAttribute("name")),
            reason,
            remedy));
  }

  private static String oneLine(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }
}
