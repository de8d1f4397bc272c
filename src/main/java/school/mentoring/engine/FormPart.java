package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One component of a Camunda Form: a text, a field, or a group with parts of its own.
 *
 * @param type as the form names it, for example {@code group}
 * @param text Markdown of a text, title of a group, else empty
 * @param field what is asked, if it asks anything
 * @param condition under which it is shown, if there is one that our own pages can read
 */
public record FormPart(
    String type,
    String text,
    Optional<FormField> field,
    Optional<FormCondition> condition,
    List<FormPart> parts) {

  static List<FormPart> of(JsonNode components, boolean conditional) {
    List<FormPart> parts = new ArrayList<>();
    components.forEach(it -> parts.add(one(it, conditional)));
    return List.copyOf(parts);
  }

  private static FormPart one(JsonNode component, boolean conditional) {
    String type = component.path("type").asText();
    boolean maybeHidden = conditional || component.path("conditional").hasNonNull("hide");
    return new FormPart(
        type,
        component.path(type.equals("group") ? "label" : "text").asText(),
        component.hasNonNull("key")
            ? Optional.of(FormField.of(component, maybeHidden))
            : Optional.empty(),
        FormCondition.of(component),
        of(component.path("components"), maybeHidden));
  }

  /** The field, and those of the parts. */
  List<FormField> fields() {
    List<FormField> fields = new ArrayList<>();
    field.ifPresent(fields::add);
    parts.forEach(it -> fields.addAll(it.fields()));
    return fields;
  }

  /** This part where choices that come from a variable are those of the variable. */
  FormPart offering(Map<String, Object> shown) {
    return new FormPart(
        type,
        text,
        field.map(it -> offered(it, shown)),
        condition,
        parts.stream().map(it -> it.offering(shown)).toList());
  }

  private static FormField offered(FormField field, Map<String, Object> shown) {
    return shown.get(field.choicesKey()) instanceof FormChoices offered
        ? field.offering(offered.choices())
        : field;
  }
}
