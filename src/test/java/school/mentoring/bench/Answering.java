package school.mentoring.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;

/** Fills in what a task's form requires and takes the first option of every choice. */
final class Answering {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FormService forms;
  private final Map<String, Map<String, Object>> answers = new ConcurrentHashMap<>();

  Answering(FormService forms) {
    this.forms = forms;
  }

  Map<String, Object> to(Task task) {
    String element = task.getProcessDefinitionId() + task.getTaskDefinitionKey();
    return answers.computeIfAbsent(element, it -> read(task.getId()));
  }

  private Map<String, Object> read(String task) {
    try (InputStream form = forms.getDeployedTaskForm(task)) {
      Map<String, Object> filled = new HashMap<>();
      fill(JSON.readTree(form).path("components"), filled);
      return filled;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(JsonNode components, Map<String, Object> filled) {
    for (JsonNode field : components) {
      boolean choice = field.path("type").asText().matches("radio|select");
      if (choice || field.path("validate").path("required").asBoolean()) {
        filled.put(field.path("key").asText(), value(field));
      }
      fill(field.path("components"), filled);
    }
  }

  private static Object value(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "number" -> field.path("validate").path("min").asInt(1);
      case "checkbox" -> true;
      case "radio", "select" -> field.path("values").path(0).path("value").asText();
      case "datetime" -> LocalDate.now().toString();
      default -> "Сделано по дорожной карте";
    };
  }
}
