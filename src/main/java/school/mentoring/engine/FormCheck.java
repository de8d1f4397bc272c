package school.mentoring.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was sent, checked against the fields of a form.
 *
 * @param values what is kept, by the keys of the fields: texts as sent, ticked values as a list,
 *     numbers typed on a page as numbers
 * @param problems in Russian by the keys of the fields; empty if all is well
 */
public record FormCheck(Map<String, Object> values, Map<String, String> problems) {

  /** Checks every field; a value that no field asks for is dropped. */
  public static FormCheck of(Collection<FormField> fields, Map<String, Object> sent) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    for (FormField field : fields) {
      if (!field.readOnly()) {
        FieldCheck check = new FieldCheck(field);
        Object value = check.plain(sent.get(field.key()));
        check.problem(value).ifPresent(it -> problems.put(field.key(), it));
        if (value != null) {
          values.put(field.key(), value);
        }
      }
    }
    return new FormCheck(values, problems);
  }
}
