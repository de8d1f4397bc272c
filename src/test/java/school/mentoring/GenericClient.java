package school.mentoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A REST client that knows nothing of the product: it fetches the form of each task, fills what is
 * required, takes the first option of every choice, and submits.
 */
final class GenericClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final List<String> problems = new ArrayList<>();

  GenericClient(int port) {
    this.address = "http://localhost:" + port;
  }

  /** Status and body of a request. */
  record Reply(int status, JsonNode body) {}

  Reply get(String login, String path) {
    return send(login, HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  Reply post(String login, String path, JsonNode body) {
    return send(
        login,
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private Reply send(String login, HttpRequest.Builder request) {
    String basic =
        Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> answer =
          http.send(
              request.header("Authorization", "Basic " + basic).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(),
          answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Submits every task of a programme that a login may see; tells how many it submitted. */
  int submitAll(String login, String programme) {
    int submitted = 0;
    String tasks = "/engine-rest/task?maxResults=500&processInstanceBusinessKey=" + programme;
    for (JsonNode task : get(login, tasks).body()) {
      submitted += submit(login, task) ? 1 : 0;
    }
    return submitted;
  }

  private boolean submit(String login, JsonNode task) {
    String id = task.get("id").asText();
    Reply form = get(login, "/engine-rest/task/" + id + "/deployed-form");
    if (form.status() == 404) {
      return false;
    }
    ObjectNode variables = JSON.createObjectNode();
    fill(form.body().path("components"), variables);
    Reply done =
        post(
            login,
            "/engine-rest/task/" + id + "/submit-form",
            JSON.createObjectNode().set("variables", variables));
    if (done.status() >= 400 && done.status() != 404 && !outrun(done)) {
      problems.add(
          login
              + " "
              + task.get("taskDefinitionKey").asText()
              + " "
              + done.status()
              + " "
              + done.body().path("message").asText());
    }
    return done.status() < 300;
  }

  /**
   * A job of the engine touched the same pair first: the task stays, and the next round does it.
   */
  private static boolean outrun(Reply reply) {
    return reply.status() == 409 && reply.body().path("message").asText().contains("одновременно");
  }

  private static void fill(JsonNode components, ObjectNode variables) {
    for (JsonNode field : components) {
      if (field.path("validate").path("required").asBoolean()
          || field.path("type").asText().matches("radio|select")) {
        value(field, variables.putObject(field.path("key").asText()));
      }
      fill(field.path("components"), variables);
    }
  }

  private static void value(JsonNode field, ObjectNode variable) {
    switch (field.path("type").asText()) {
      case "number" ->
          variable.put("type", "Integer").put("value", field.path("validate").path("min").asInt(1));
      case "checkbox" -> variable.put("type", "Boolean").put("value", true);
      case "radio", "select" ->
          variable
              .put("type", "String")
              .put("value", field.path("values").path(0).path("value").asText());
      case "datetime" -> variable.put("type", "String").put("value", LocalDate.now().toString());
      default -> variable.put("type", "String").put("value", "Сделано по дорожной карте");
    }
  }

  /** What went wrong in submissions, by login and task. */
  List<String> problems() {
    return problems;
  }
}
