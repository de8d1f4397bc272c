package school.mentoring.roadmap.process.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * A property is one that the application reads: a mistyped one would be passed over in silence. It
 * stands once on an element: of two, nobody could say which one holds. One without a value is a
 * field of a template that was left empty, and says nothing.
 */
final class PropertyRule implements ModelRule {

  private static final int LONGEST = 1000;
  static final Set<String> KNOWN =
      Set.of(
          "roadmap",
          "period",
          "line",
          "row",
          "window",
          "recurs",
          "due",
          "role",
          "responsible",
          "evidence",
          "optional",
          "performedIn",
          "decides",
          "dates",
          "periodsOf",
          "asks",
          "awaits",
          "columns",
          "title",
          "printed",
          "under",
          "content",
          "result",
          "term");

  /** Where a property has only these values. */
  private static final Map<String, String> VALUES =
      Map.of("performedIn", "school", "printed", "no");

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Set<String> known = new TreeSet<>(KNOWN);
    known.addAll(upload.shipped().properties());
    for (BaseElement element : model.all(BaseElement.class)) {
      Set<String> seen = new HashSet<>();
      model
          .properties(element)
          .properties()
          .forEach(
              it -> {
                String name = String.valueOf(it.getCamundaName());
                if (!seen.add(name)) {
                  problems.add(
                      model.resource(),
                      element,
                      "свойство «%s» указано дважды".formatted(name),
                      "оставьте одно значение");
                }
                known(model.resource(), element, name, known, problems);
                value(model.resource(), element, it, problems);
              });
    }
  }

  private static void known(
      String resource, BaseElement element, String name, Set<String> known, Problems problems) {
    boolean bound =
        element instanceof CallActivity && known.contains(name.replaceFirst("\\..+$", ""));
    if (!bound && !known.contains(name)) {
      problems.add(
          resource,
          element,
          "свойства «%s» программа не знает".formatted(name),
          TypedWrong.meant(name, known)
              .map("возможно, вы имели в виду %s"::formatted)
              .orElseGet(() -> "удалите его или выберите одно из: " + String.join(", ", known)));
    }
  }

  private static void value(
      String resource, BaseElement element, CamundaProperty property, Problems problems) {
    String value = Objects.requireNonNullElse(property.getCamundaValue(), "").strip();
    String allowed = VALUES.get(String.valueOf(property.getCamundaName()));
    if (allowed != null && !value.isEmpty() && !allowed.equals(value)) {
      problems.add(
          resource,
          element,
          "значение «%s» свойства %s неизвестно".formatted(value, property.getCamundaName()),
          "впишите %s или удалите свойство".formatted(allowed));
    }
    if (value.length() > LONGEST) {
      problems.add(
          resource,
          element,
          "свойство %s длиннее %d знаков".formatted(property.getCamundaName(), LONGEST),
          "сократите его; подробности перенесите в описание элемента");
    }
  }
}
