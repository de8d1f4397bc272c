package school.mentoring.roadmap.process.check;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import school.mentoring.roadmap.process.ModelElement;

/** A property stands once on an element: of two, nobody could say which one holds. */
final class PropertyRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (BaseElement element : model.all(BaseElement.class)) {
      Set<String> seen = new HashSet<>();
      new ModelElement(element)
          .properties()
          .filter(it -> !seen.add(it.getCamundaName()))
          .forEach(
              it ->
                  problems.add(
                      model.resource(),
                      element,
                      "свойство «%s» указано дважды".formatted(it.getCamundaName()),
                      "оставьте одно значение"));
    }
  }
}
