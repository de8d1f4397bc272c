package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import school.mentoring.shared.Refusal;

/**
 * The fields of a Camunda Form. The engine itself stores whatever is sent; this is what checks the
 * answers on the server by the very file that the person saw.
 *
 * @param fields in the order of the form
 */
record FormSchema(List<FormField> fields) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static FormSchema read(InputStream form) throws IOException {
    List<FormField> fields = new ArrayList<>();
    collect(JSON.readTree(form).path("components"), fields);
    return new FormSchema(List.copyOf(fields));
  }

  private static void collect(JsonNode components, List<FormField> fields) {
    for (JsonNode component : components) {
      if (component.hasNonNull("key")) {
        fields.add(FormField.of(component));
      }
      collect(component.path("components"), fields);
    }
  }

  /**
   * Keeps the answers that the form asks for; everything else that was sent is dropped.
   *
   * @throws Refusal naming every field that is wrong, its value and the remedy
   */
  Answers check(Map<String, Object> sent) {
    Map<String, Object> kept = new LinkedHashMap<>();
    Map<String, String> problems = new HashMap<>();
    for (FormField field : fields) {
      if (field.readOnly()) {
        continue;
      }
      Object value = sent.get(field.key());
      field.problem(value).ifPresent(it -> problems.put(field.key(), it));
      if (value != null) {
        kept.put(field.key(), value);
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(String.join(" ", new TreeSet<>(problems.values())));
    }
    return new Answers(kept);
  }
}
