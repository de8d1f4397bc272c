package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a form is shown only where another value says so. Tasklist understands any FEEL; on our
 * own pages only the shape {@code =key != "value"} (hidden while it is anything else) is read.
 *
 * @param key of the other field, or of a fact that the form is shown with
 * @param value that it must have
 */
public record FormCondition(String key, String value) {

  private static final Pattern HIDE =
      Pattern.compile("=\\s*([a-zA-Z]\\w*)\\s*!=\\s*\"([^\"]*)\"\\s*");

  static Optional<FormCondition> of(JsonNode component) {
    Matcher hide = HIDE.matcher(component.path("conditional").path("hide").asText());
    return hide.matches()
        ? Optional.of(new FormCondition(hide.group(1), hide.group(2)))
        : Optional.empty();
  }
}
