package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole roadmaps over REST, by a client that knows nothing of it. */
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

  /** Each roadmap in the year of its source and in the current one. */
  @ParameterizedTest
  @CsvSource({
    "targetModel, 000, 2020",
    "targetModel, 000, 2026",
    "educationCentre, 001, 2022",
    "educationCentre, 001, 2026",
    "teacherMentoring, 002, 2022",
    "teacherMentoring, 002, 2026",
    "municipalProject, 003, 2023",
    "municipalProject, 003, 2026",
    "districtPlan, 004, 2021",
    "districtPlan, 004, 2026"
  })
  void aGenericClientWalksTheProgrammeToItsEnd(String roadmap, String seed, int year) {
    String programme = started(roadmap, year);

    Instant limit = Instant.now().plus(PATIENCE);
    while (!state(programme).equals("FINISHED") && Instant.now().isBefore(limit)) {
      int submitted = STAFF.stream().mapToInt(it -> client.submitAll(it, programme)).sum();
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
    assertThat(lines(programme))
        .containsAll(SourceLines.carried(seed).stream().map(it -> it.get("id")).toList())
        .isSubsetOf(SourceLines.known(seed));
  }

  private String started(String roadmap, int year) {
    GenericClient.Reply start =
        client.post(
            "curator",
            "/engine-rest/process-definition/key/%s/start".formatted(roadmap),
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
