package school.mentoring.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import school.mentoring.shared.Refusal;

/**
 * A Camunda Form as its file says it. The engine itself stores whatever is sent; this is what
 * checks the answers on the server by the very file that the person saw, in Tasklist as on our own
 * pages.
 *
 * @param parts in the order of the form
 */
public record FormFile(List<FormPart> parts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a file {@code *.form}. */
  public static FormFile read(InputStream form) throws IOException {
    return new FormFile(FormPart.of(JSON.readTree(form).path("components"), false));
  }

  /** Everything that is asked, those of groups too, in the order of the form. */
  public List<FormField> fields() {
    return parts.stream().flatMap(it -> it.fields().stream()).toList();
  }

  /**
   * Keeps the answers that the form asks for; everything else that was sent is dropped.
   *
   * @throws Refusal naming every field that is wrong, its value and the remedy
   */
  Answers check(Map<String, Object> sent) {
    FormCheck check = FormCheck.of(fields(), sent);
    if (!check.problems().isEmpty()) {
      throw new Refusal(String.join(" ", new TreeSet<>(check.problems().values())));
    }
    return new Answers(new LinkedHashMap<>(check.values()));
  }

  /** This form where a choice that is read from a variable offers what the variable holds. */
  FormFile offering(Map<String, Object> shown) {
    return new FormFile(parts.stream().map(it -> it.offering(shown)).toList());
  }
}
