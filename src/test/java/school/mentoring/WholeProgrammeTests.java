package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole roadmap over REST, by a client that knows nothing of it. */
@ServerTest
class WholeProgrammeTests {

  private static final List<String> STAFF =
      List.of(
          "director",
          "curator",
          "clerk",
          "psychologist",
          "coordinator",
          "mentor",
          "mentor2",
          "mentor3");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @LocalServerPort int port;
  private GenericClient client;

  @BeforeEach
  void connect() {
    client = new GenericClient(port);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2026})
  void aGenericClientWalksTheProgrammeToItsEnd(int year) {
    String programme = started(year);

    Instant limit = Instant.now().plus(PATIENCE);
    while (!state(programme).equals("FINISHED") && Instant.now().isBefore(limit)) {
      int submitted = STAFF.stream().mapToInt(client::submitAll).sum();
      if (submitted == 0) {
        fireTimers();
      }
    }

    assertThat(client.problems()).isEmpty();
    assertThat(incidents()).isEmpty();
    assertThat(state(programme))
        .as("lines still open: %s", lines(programme, "OPEN", "WAITING"))
        .isEqualTo("FINISHED");
    assertThat(lines(programme, "OPEN", "WAITING", "CANCELLED")).isEmpty();
    assertThat(lines(programme)).hasSize(53);
  }

  private String started(int year) {
    GenericClient.Reply start =
        client.post(
            "curator",
            "/engine-rest/process-definition/key/targetModel/start",
            GenericClient.json(
                "{\"variables\":{\"schoolYear\":{\"type\":\"Integer\",\"value\":%d}}}"
                    .formatted(year)));
    assertThat(start.status()).as(start.body().toString()).isEqualTo(200);
    return start.body().get("businessKey").asText();
  }

  private String state(String programme) {
    return client.get("curator", "/api/programmes/" + programme).body().path("state").asText();
  }

  private List<String> lines(String programme, String... states) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line :
        client.get("curator", "/api/programmes/" + programme).body().path("lines")) {
      if (states.length == 0 || List.of(states).contains(line.path("state").asText())) {
        lines.add(line.path("line").asText());
      }
    }
    return lines.stream().distinct().toList();
  }

  private List<String> incidents() {
    List<String> messages = new ArrayList<>();
    client
        .get("admin", "/engine-rest/incident")
        .body()
        .forEach(
            it ->
                messages.add(
                    it.path("activityId").asText() + ": " + it.path("incidentMessage").asText()));
    return messages;
  }

  /** Time passes: an administrator fires what waits for a later day. */
  private void fireTimers() {
    JsonNode waiting = client.get("admin", "/engine-rest/job?timers=true&active=true").body();
    waiting.forEach(
        it ->
            client.post(
                "admin",
                "/engine-rest/job/" + it.get("id").asText() + "/execute",
                GenericClient.json("{}")));
    pause();
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
