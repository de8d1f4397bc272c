package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionId;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;

/** Whoever stands in for the head does the head's tasks over REST, and only for that time. */
@ServerTest
class SubstitutionRestTests {

  private static final OrganisationId SCHOOL = new OrganisationId("away-school");
  private static final PersonName NAME = new PersonName("Полева", "Инна", "Львовна");
  private static final CurrentMember HEAD =
      new CurrentMember("away-head", SCHOOL, NAME, Set.of(Role.DIRECTOR), false);

  @LocalServerPort int port;
  @Autowired Organisations organisations;
  @Autowired Staff staff;
  @Autowired Substitutions substitutions;
  @Autowired Clock clock;
  private GenericClient client;

  @BeforeEach
  void aSchoolWithAProgramme() {
    client = new GenericClient(port);
    organisations.found(
        new Organisation(SCHOOL, "Дальняя школа", "Дальняя школа", "с. Дальнее", "директор"));
    staff.enrol(SCHOOL, "away-head", NAME, "директор", Set.of(Role.DIRECTOR), "demo");
    staff.enrol(SCHOOL, "away-deputy", NAME, "заместитель", Set.of(Role.MENTOR), "demo");
    staff.enrol(SCHOOL, "away-curator", NAME, "методист", Set.of(Role.CURATOR), "demo");
    client.post(
        "away-curator",
        "/engine-rest/process-definition/key/targetModel/start",
        GenericClient.json(
            "{\"variables\":{\"schoolYear\":{\"type\":\"Integer\",\"value\":2044}}}"));
  }

  private JsonNode headTasks(String login) {
    return client.get(login, "/engine-rest/task?candidateGroup=director").body();
  }

  private SubstitutionId recorded(LocalDate today) {
    return substitutions.record(
        HEAD,
        new SubstitutionEntry(
            "away-deputy",
            today,
            today.plusDays(3),
            "на период командировки",
            "подписи приказов",
            Set.of(SubstitutionScope.values()),
            Optional.of(new OrderBasis("3-К", today))));
  }

  @Test
  void theHeadsTasksAreDoneByWhoeverStandsInForAsLongAsTheOrderSays() {
    LocalDate today = LocalDate.now(clock);
    assertThat(headTasks("away-deputy")).isEmpty();
    SubstitutionId running = recorded(today);

    JsonNode open = headTasks("away-deputy");
    assertThat(open).isNotEmpty();
    assertThat(freeTasksInTasklist()).contains(open.get(0).path("id").asText());
    assertThat(headTasks("mentor2").findValuesAsText("id"))
        .doesNotContainAnyElementsOf(open.findValuesAsText("id"));
    String task = "/engine-rest/task/" + open.get(0).path("id").asText();
    assertThat(
            client
                .post(
                    "away-deputy",
                    task + "/claim",
                    GenericClient.json("{\"userId\":\"away-deputy\"}"))
                .status())
        .isEqualTo(204);

    substitutions.end(HEAD, running, today.minusDays(1), "Вернулась раньше");
    var answers =
        GenericClient.json(
            "{\"variables\":{\"outcome\":{\"value\":\"done\"},\"evidenceNote\":{\"value\":\"Изучено\"}}}");
    assertThat(client.post("away-deputy", task + "/submit-form", answers).status()).isEqualTo(403);
    assertThat(headTasks("away-deputy")).isEmpty();
    assertThat(client.get("away-head", task).body().path("assignee").isNull()).isTrue();

    recorded(today);
    assertThat(client.post("away-deputy", task + "/submit-form", answers).status()).isIn(200, 204);
  }

  /** What the filter «Свободные задачи моей группы» holds for whoever stands in. */
  private java.util.List<String> freeTasksInTasklist() {
    for (JsonNode filter : client.get("away-deputy", "/engine-rest/filter").body()) {
      if (filter.path("name").asText().startsWith("Свободные")) {
        return client
            .get("away-deputy", "/engine-rest/filter/" + filter.path("id").asText() + "/list")
            .body()
            .findValuesAsText("id");
      }
    }
    throw new AssertionError("no such filter");
  }
}
