package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Sends forms of a programme's tasks over REST, with whatever answers. */
record AbusiveClient(GenericClient client, OrganisationId school, ProgrammeId programme) {

  /** The one open task of an element, as somebody of the school sees it. */
  String task(Role role, String element) {
    JsonNode found =
        client
            .get(
                TestSchool.login(role, school),
                "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s"
                    .formatted(element, programme))
            .body();
    assertThat(found).as(element).hasSize(1);
    return found.get(0).path("id").asText();
  }

  GenericClient.Reply send(String login, String task, Map<String, Object> answers) {
    ObjectNode sent = GenericClient.json("{\"variables\":{}}");
    ObjectNode variables = (ObjectNode) sent.get("variables");
    answers.forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
    return client.post(login, "/engine-rest/task/" + task + "/submit-form", sent);
  }

  /** What somebody of the school is told whose answers are not taken. */
  String refused(int status, Role role, String task, Map<String, Object> answers) {
    GenericClient.Reply reply = send(TestSchool.login(role, school), task, answers);
    String message = reply.body().path("message").asText();
    assertThat(reply.status()).as(answers + " " + message).isEqualTo(status);
    assertThat(message).containsPattern("[а-яё]{4}").doesNotContain("Exception", "ENGINE", "SQL");
    return message;
  }
}
