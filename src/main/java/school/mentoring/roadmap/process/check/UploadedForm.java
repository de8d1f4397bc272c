package school.mentoring.roadmap.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Camunda Form of a deployment.
 *
 * @param resource name of the file
 */
record UploadedForm(String resource, JsonNode content) {

  String id() {
    return content.path("id").asText();
  }

  /** All components, those inside groups too. */
  List<JsonNode> components() {
    List<JsonNode> all = new ArrayList<>();
    collect(content, all);
    return all;
  }

  private static void collect(JsonNode parent, List<JsonNode> all) {
    for (JsonNode component : parent.path("components")) {
      all.add(component);
      collect(component, all);
    }
  }

  Optional<JsonNode> field(String key) {
    return components().stream().filter(it -> key.equals(it.path("key").asText())).findFirst();
  }
}
