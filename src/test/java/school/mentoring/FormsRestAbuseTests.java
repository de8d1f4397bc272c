package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.rights.AtOnce;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The forms of the year of a pair, sent over REST by somebody who means no good or cannot read. */
@ServerTest
class FormsRestAbuseTests {

  private static final PersonName NAME = new PersonName("Полева", "Инна", "Львовна");

  @LocalServerPort int port;
  @Autowired Organisations organisations;
  @Autowired Staff staff;
  @Autowired TestPairs pairs;
  @Autowired PairFlags flags;
  @Autowired RuntimeService runtime;

  private GenericClient client;
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void aSchoolWithAPair() {
    client = new GenericClient(port);
    school = school();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(20));
  }

  private OrganisationId school() {
    OrganisationId founded = new OrganisationId("r" + UUID.randomUUID().toString().substring(0, 8));
    organisations.found(
        new Organisation(founded, "Дальняя школа", "Дальняя школа", "с. Дальнее", "директор"));
    for (Role role : Role.values()) {
      staff.enrol(founded, login(role, founded), NAME, "сотрудник", Set.of(role), "demo");
    }
    return founded;
  }

  private static String login(Role role, OrganisationId school) {
    return TestSchool.login(role, school);
  }

  private String task(String element) {
    JsonNode found =
        client
            .get(
                login(Role.CURATOR, school),
                "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s"
                    .formatted(element, programme))
            .body();
    assertThat(found).as(element).hasSize(1);
    return found.get(0).path("id").asText();
  }

  private GenericClient.Reply send(Role role, OrganisationId of, String task, Object... answers) {
    ObjectNode sent = GenericClient.json("{\"variables\":{}}");
    ObjectNode variables = (ObjectNode) sent.get("variables");
    for (int at = 0; at < answers.length; at += 2) {
      variables.putObject(answers[at].toString()).putPOJO("value", answers[at + 1]);
    }
    return client.post(login(role, of), "/engine-rest/task/" + task + "/submit-form", sent);
  }

  private String refused(int status, String task, Object... answers) {
    GenericClient.Reply reply = send(Role.CURATOR, school, task, answers);
    String message = reply.body().path("message").asText();
    assertThat(reply.status()).as(message).isEqualTo(status);
    assertThat(message).containsPattern("[а-яё]{4}").doesNotContain("Exception", "ENGINE", "SQL");
    return message;
  }

  private Mentorship flagged() {
    Mentorship pair = pairs.of(school, programme).get(0);
    flags.flag(school, pair.id(), null, FlagTopic.CONFLICT);
    return pair;
  }

  @Test
  void aTalkIsToldOnceByWhoMayAndInWordsThatFit() {
    flagged();
    String task = task("userTask_talkToPair");
    OrganisationId other = school();

    assertThat(send(Role.CURATOR, other, task, "decision", "fine", "note", "Нет").status())
        .isEqualTo(404);
    assertThat(send(Role.MENTOR, school, task, "decision", "fine", "note", "Нет").status())
        .isEqualTo(403);
    assertThat(refused(400, task, "decision", "возможно", "note", "Так")).contains("«возможно»");
    assertThat(refused(400, task, "decision", "fine")).contains("не заполнено");
    assertThat(refused(400, task, "decision", "fine", "note", " \u0000\u200B ")).contains("Поле «");
    assertThat(refused(400, task, "decision", "fine", "note", "щ".repeat(2001))).contains("2001");

    assertThat(
            send(
                    Role.CURATOR,
                    school,
                    task,
                    "decision",
                    "fine",
                    "note",
                    "Всё\u0000 <b>хорошо</b> \u202E{{7*7}}")
                .status())
        .isLessThan(300);
    assertThat(refused(404, task, "decision", "fine", "note", "Ещё раз")).contains("уже выполнена");
  }

  @Test
  void twoWhoDoATaskAtOnceAreToldInRussian() throws Exception {
    Mentorship pair = flagged();
    for (int round = 0; round < 20; round++) {
      String task = task("userTask_talkToPair");
      AtOnce.twice(
          () -> {
            GenericClient.Reply reply =
                send(Role.CURATOR, school, task, "decision", "fine", "note", "Поговорили");
            assertThat(reply.body().path("message").asText())
                .doesNotContain("Exception", "ENGINE", "Row was");
            return reply.status();
          });
      flags.flag(school, pair.id(), null, FlagTopic.CONFLICT);
    }
  }

  @Test
  void figuresThatCannotBeAreRefusedAndTheTaskStays() {
    runtime.startProcessInstanceByKey(
        "monitorProgramme", programme.toString(), Map.of("organisation", school.id()));
    String task = task("userTask_surveySatisfaction");

    assertThat(survey(task, "много", 1)).contains("не число");
    assertThat(survey(task, 99_999_999_999L, 1)).contains("слишком велико");
    assertThat(survey(task, "1e400", 1)).contains("слишком велико");
    assertThat(survey(task, 2.5, 1)).contains("целое");
    assertThat(survey(task, -1, 0)).contains("вне границ");
    assertThat(survey(task, 3, 4)).contains("не может быть больше");
    assertThat(
            send(
                    Role.CURATOR,
                    school,
                    task,
                    "askedMentees",
                    3,
                    "satisfiedMentees",
                    3,
                    "evidenceNote",
                    "Опрошены трое")
                .status())
        .isLessThan(300);
    assertThat(client.get(login(Role.CURATOR, school), "/api/programmes/" + programme).status())
        .isEqualTo(200);
  }

  private String survey(String task, Object asked, Object satisfied) {
    return refused(
        400,
        task,
        "askedMentees",
        asked,
        "satisfiedMentees",
        satisfied,
        "evidenceNote",
        "Опрос на бумаге");
  }
}
