package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;

/** What ordinary staff can and cannot do over REST, and what they are told. */
@ServerTest
class RestRightsTests {

  @LocalServerPort int port;
  @Autowired Organisations organisations;
  @Autowired Staff staff;
  private GenericClient client;

  @BeforeEach
  void connect() {
    client = new GenericClient(port);
  }

  private GenericClient.Reply start(String login, String variables) {
    return client.post(
        login,
        "/engine-rest/process-definition/key/targetModel/start",
        GenericClient.json("{\"variables\":{" + variables + "}}"));
  }

  private static String year(int year) {
    return "\"schoolYear\":{\"type\":\"Integer\",\"value\":%d}".formatted(year);
  }

  @Test
  void withoutALoginNothingIsOpen() {
    assertThat(client.get("nobody", "/engine-rest/task").status()).isEqualTo(401);
    assertThat(client.get("nobody", "/api/programmes").status()).isEqualTo(401);
  }

  @Test
  void staffCannotReachIntoTheEngine() {
    for (String path :
        new String[] {
          "/engine-rest/message",
          "/engine-rest/process-instance/1/modification",
          "/engine-rest/job/1/execute",
          "/engine-rest/filter/create",
          "/engine-rest/task/1/assignee"
        }) {
      GenericClient.Reply reply = client.post("curator", path, GenericClient.json("{}"));
      assertThat(reply.status()).as(path).isEqualTo(403);
      assertThat(reply.body().path("message").asText()).contains("закрыто");
    }
  }

  @Test
  void aProgrammeIsNotStartedInItsMiddle() {
    GenericClient.Reply reply =
        client.post(
            "curator",
            "/engine-rest/process-definition/key/targetModel/start",
            GenericClient.json(
                "{\"variables\":{"
                    + year(2040)
                    + "},\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"callActivity_finishProgramme\"}]}"));

    assertThat(reply.status()).isEqualTo(403);
  }

  @Test
  void aMentorStartsNothingAndAnUnknownOrganisationIsRefused() {
    assertThat(start("mentor", year(2041)).status()).isEqualTo(403);
    GenericClient.Reply unknown =
        start(
            "curator",
            year(2041) + ",\"organisation\":{\"type\":\"String\",\"value\":\"moon-school\"}");
    assertThat(unknown.body().path("message").asText())
        .contains("moon-school")
        .contains("недоступна");
    assertThat(start("curator", year(1999)).body().path("message").asText()).contains("1999");
  }

  @Test
  void variablesThatNobodyAskedForAreNotKept() {
    String programme =
        start("curator", year(2042) + ",\"secret\":{\"type\":\"String\",\"value\":\"of a pupil\"}")
            .body()
            .path("businessKey")
            .asText();

    JsonNode variables =
        client.get("admin", "/engine-rest/variable-instance?variableName=secret").body();
    assertThat(programme).isNotBlank();
    assertThat(variables).isEmpty();
  }

  @Test
  void aTaskIsDoneOnceAndOnlyByItsOwnSchool() {
    OrganisationId other = new OrganisationId("other-school");
    organisations.found(
        new Organisation(other, "Другая школа", "Другая школа", "с. Дальнее", "директор"));
    staff.enrol(
        other,
        "otherdirector",
        new PersonName("Чужой", "Иван", ""),
        "директор",
        Set.of(Role.DIRECTOR),
        "demo");
    String programme = start("curator", year(2043)).body().path("businessKey").asText();
    String task =
        client
            .get("director", "/engine-rest/task?processInstanceBusinessKey=" + programme)
            .body()
            .get(0)
            .path("id")
            .asText();
    var answers =
        GenericClient.json(
            "{\"variables\":{\"outcome\":{\"value\":\"done\"},\"evidenceNote\":{\"value\":\"Изучено\"}}}");

    assertThat(client.get("otherdirector", "/engine-rest/task").body()).isEmpty();
    assertThat(
            client
                .post("otherdirector", "/engine-rest/task/" + task + "/submit-form", answers)
                .status())
        .isEqualTo(404);
    assertThat(client.get("otherdirector", "/api/programmes/" + programme).status()).isEqualTo(404);
    assertThat(
            client.post("mentor", "/engine-rest/task/" + task + "/submit-form", answers).status())
        .isEqualTo(403);

    GenericClient.Reply empty =
        client.post(
            "director",
            "/engine-rest/task/" + task + "/submit-form",
            GenericClient.json("{\"variables\":{\"outcome\":{\"value\":\"maybe\"}}}"));
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.body().path("message").asText())
        .contains("«maybe»")
        .contains("не заполнено")
        .doesNotContain("Cannot");

    assertThat(client.post("director", "/engine-rest/task/" + task + "/complete", answers).status())
        .isLessThan(300);
    GenericClient.Reply again =
        client.post("director", "/engine-rest/task/" + task + "/submit-form", answers);
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.body().path("message").asText()).contains("уже выполнена");
  }

  @Test
  void ownRestDescribesItself() {
    assertThat(
            client.get("curator", "/v3/api-docs").body().path("paths").has("/api/programmes/{id}"))
        .isTrue();
  }
}
